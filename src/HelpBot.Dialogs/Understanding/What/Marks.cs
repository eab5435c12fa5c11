using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Phrases that do not share words.</summary>
internal static class Marks
{
    /// <summary>Of phrases that share words only the longest, in the order of the words.</summary>
    public static IEnumerable<PhraseTable.Found> Disjoint(IEnumerable<PhraseTable.Found> phrases)
    {
        var all = phrases.ToList();
        if (all.Count < 2) return all;
        var kept = new List<PhraseTable.Found>();
        foreach (var phrase in all.OrderByDescending(one => one.Until - one.From).ThenBy(one => one.From))
            if (!kept.Exists(phrase.Touches)) kept.Add(phrase);
        return kept.OrderBy(phrase => phrase.From);
    }
}
