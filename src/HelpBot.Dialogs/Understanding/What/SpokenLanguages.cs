using System.Collections.Frozen;
using System.Reflection;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>The language a resident speaks, told as such; where somebody is from tells nothing.</summary>
internal static class SpokenLanguages
{
    private const int Reach = 4;

    private static readonly FrozenDictionary<string, (string Dutch, string English)> Names = Load();

    private static readonly FrozenSet<string> Speaking = FrozenSet.Create(
        "spreekt", "spreken", "praat", "praten", "spreek", "sprekend", "sprekende", "spraak", "taal", "alleen", "speaks", "speak", "speaking", "speaker", "talks", "language", "only", "verstaat", "understands");

    public static IReadOnlyList<Spoken> In(Message message)
    {
        List<Spoken>? all = null;
        for (var at = 0; at < message.Count; at++)
            if (Names.TryGetValue(message[at], out var name) && IsSpoken(message, at)) (all ??= []).Add(new Spoken(at, at + 1, name.Dutch, name.English));
        if (all is null) return [];
        return all;
    }

    private static bool IsSpoken(Message message, int at)
    {
        if (message[at + 1] is "sprekend" or "sprekende" or "speaking" or "speaker" or "praten" or "spreken" or "spreekt" or "talig" or "talige") return true;
        for (var before = at - 1; before >= 0 && at - before <= Reach; before--)
        {
            if (message[before] is "geen" or "no" or "niet" or "slecht") return false;
            if (Speaking.Contains(message[before])) return true;
        }

        return false;
    }

    private static FrozenDictionary<string, (string Dutch, string English)> Load()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("HelpBot.Dialogs.Understanding.What.languages.txt")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))
            .SelectMany(words => words.Select(word => (Word: Folding.Fold(word), Name: (words[0], words[1]))))
            .DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Name);
    }

    /// <summary>A language that is spoken.</summary>
    internal sealed record Spoken(int From, int Until, string Dutch, string English) : Mark(From, Until);
}
