namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>The lines of a phrase table as phrases: named alternatives filled in, either order written out.</summary>
internal static class PhraseLines
{
    private const string EitherOrder = " & ";
    private const string Between = " ..4 ";

    public static IEnumerable<(string Key, Phrase Phrase)> Of(string text)
    {
        var named = new Dictionary<string, string>();
        string? key = null;
        foreach (var line in text.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            if (line[0] == '[' && line[^1] == ']') key = line[1..^1];
            else if (line[0] == '@' && line.Split(" = ") is [var name, var words]) named[name] = Filled(words, named);
            else foreach (var written in Orders(Filled(line, named)))
                yield return (key ?? throw new FormatException($"\"{line}\" stands before the first key."), Phrase.Parse(written));
        }
    }

    private static IEnumerable<string> Orders(string line) =>
        line.Split(EitherOrder) is [var one, var other] ? [one + Between + other, other + Between + one] : [line];

    private static string Filled(string line, Dictionary<string, string> named) =>
        !line.Contains('@', StringComparison.Ordinal) ? line : string.Join(' ', line.Split(' ').Select(word => FilledWord(word, named)));

    private static string FilledWord(string word, Dictionary<string, string> named)
    {
        var start = word[0] == '?' ? "?" : "";
        return start + string.Join('|', word[start.Length..].Split('|').Select(one => one is not ['@', _, ..] ? one
            : named.GetValueOrDefault(one) ?? throw new FormatException($"\"{one}\" is not named.")));
    }
}
