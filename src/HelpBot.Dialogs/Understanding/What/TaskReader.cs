using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>The kinds of help that a message asks for, in order. Words that belong together give one.</summary>
internal static class TaskReader
{
    private static readonly PhraseTable Dutch = PhraseTable.Load("What.tasks.nl.txt");
    private static readonly PhraseTable English = PhraseTable.Load("What.tasks.en.txt");

    /// <summary>The kinds of help in a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="least">How sure the words have to be.</param>
    public static List<TaskMark> Read(Message message, Strength least)
    {
        var phrases = new List<TaskPhrase>();
        Add(phrases, Dutch.In(message), least);
        Add(phrases, English.In(message), least);
        return phrases.Count == 0 ? [] : Asked(message, Disjoint(phrases));
    }

    private static void Add(List<TaskPhrase> phrases, IReadOnlyList<PhraseTable.Found> found, Strength least)
    {
        for (var i = 0; i < found.Count; i++)
            if (TaskPhrase.Of(found[i]) is var phrase && phrase.Strength >= least) phrases.Add(phrase);
    }

    private static List<TaskMark> Asked(Message message, List<TaskPhrase> phrases)
    {
        var asked = phrases.FindAll(phrase => phrase.Code is not null && !TaskDenial.IsDenied(message, phrase));
        if (asked.Count < 2) return asked.ConvertAll(phrase => WheelchairWalk.Checked(message, phrase));
        TaskContext.Absorb(message, asked);
        var strongest = asked.Max(phrase => phrase.Strength);
        var sure = asked.Where(phrase => phrase.Strength == strongest).ToList();
        asked.RemoveAll(phrase => phrase.Strength < strongest && !TaskContext.StandsApart(message, phrase, sure));
        return [.. TaskContext.Merged(message, asked).Select(phrase => WheelchairWalk.Checked(message, phrase))];
    }

    /// <summary>Of phrases that share words the longest counts; of those that are as long, the surest.</summary>
    private static List<TaskPhrase> Disjoint(List<TaskPhrase> phrases)
    {
        if (phrases.Count < 2) return phrases;
        var kept = new List<TaskPhrase>();
        foreach (var phrase in phrases.OrderByDescending(one => one.Length).ThenByDescending(one => one.Strength).ThenBy(one => one.From))
            if (!kept.Exists(phrase.Touches)) kept.Add(phrase);
        kept.Sort((one, other) => one.From.CompareTo(other.From));
        return kept;
    }
}
