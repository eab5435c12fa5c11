namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>A number that answers a question, with a few words around it at most: "3", "doe maar 14", "60 dan".</summary>
internal static class Bare
{
    private const int MostWords = 7;

    public static bool IsAnswer(WhenText text, int from, int until) =>
        text.Count <= MostWords && !Counted.Follows(text, until) && (until - from > 1 || text[from] is not ("een" or "one") || text.Count == 1 || text.Next(until).Length == 0);
}
