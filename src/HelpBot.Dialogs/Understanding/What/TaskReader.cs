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
        var (dutch, english) = (Dutch.In(message), English.In(message));
        if (dutch.Count == 0 && english.Count == 0) return [];
        var phrases = dutch.Concat(english).Select(TaskPhrase.Of).Where(phrase => phrase.Strength >= least);
        var asked = Disjoint(phrases).Where(phrase => phrase.Code is not null && !TaskDenial.IsDenied(message, phrase)).ToList();
        TaskContext.Absorb(message, asked);
        var strongest = asked.Count == 0 ? Strength.Strong : asked.Max(phrase => phrase.Strength);
        var sure = asked.Where(phrase => phrase.Strength == strongest).ToList();
        asked.RemoveAll(phrase => phrase.Strength < strongest && !TaskContext.StandsApart(message, phrase, sure));
        return [.. TaskContext.Merged(message, asked).Select(phrase => WheelchairWalk.Checked(message, phrase))];
    }

    /// <summary>Of phrases that share words the longest counts; of those that are as long, the surest.</summary>
    private static List<TaskPhrase> Disjoint(IEnumerable<TaskPhrase> phrases)
    {
        var kept = new List<TaskPhrase>();
        foreach (var phrase in phrases.OrderByDescending(one => one.Length).ThenByDescending(one => one.Strength).ThenBy(one => one.From))
            if (!kept.Exists(phrase.Touches)) kept.Add(phrase);
        kept.Sort((one, other) => one.From.CompareTo(other.From));
        return kept;
    }
}
