using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Whether the resident joins in.</summary>
internal static class TogetherReader
{
    private const int Near = 7;

    private static readonly PhraseTable Table = PhraseTable.Load("What.together.txt");

    /// <summary>The kinds of help that can be done for somebody instead of with somebody.</summary>
    private static readonly FrozenSet<string> Errands = FrozenSet.Create("SHOP", "PET", "HOME", "COOK", "GARDEN");

    private static readonly FrozenSet<string> Helpers = FrozenSet.Create(
        "student", "studenten", "iemand", "hulp", "nodig", "gezocht", "someone", "somebody", "students", "help", "needed", "vrijwilliger", "vraag", "hulpvraag", "request", "aanvraag");

    /// <summary>The words that tell it; doubtful ones only when no others do.</summary>
    public static IEnumerable<TogetherMark> Read(Message message, IReadOnlyList<TaskMark> tasks)
    {
        var found = Table.In(message);
        return found.Count == 0 ? [] : Read(message, tasks, found);
    }

    private static IEnumerable<TogetherMark> Read(Message message, IReadOnlyList<TaskMark> tasks, IReadOnlyList<PhraseTable.Found> found)
    {
        var told = Marks.Disjoint(found.Where(one => one.Key is "yes" or "no" or "-" || Keeps(one.Key, tasks))).Where(one => one.Key != "-")
            .Select(one => new TogetherMark(one.From, one.Until, one.Key == "yes")).ToList();
        return told.Count > 0 ? told : Doubts(message, tasks, found);
    }

    /// <summary>Who cannot leave the house does not come along to the shop, and still has company, cooks, or wishes to be taken out.</summary>
    private static bool Keeps(string key, IReadOnlyList<TaskMark> tasks) => tasks.Count == 0 ? key is "out" or "bed" or "lame" : key switch
    {
        "out" => tasks.Any(task => task.Task is "SHOP" or "PET"),
        "bed" => tasks.Any(task => Errands.Contains(task.Task)),
        "lame" => tasks.Any(task => task.Task == "PET"),
        _ => false,
    };

    private static IEnumerable<TogetherMark> Doubts(Message message, IReadOnlyList<TaskMark> tasks, IReadOnlyList<PhraseTable.Found> found)
    {
        var errands = tasks.Where(task => Errands.Contains(task.Task)).ToList();
        return Marks.Disjoint(found.Where(one => one.Key switch
        {
            "fetch" => errands.Exists(task => task.Touches(one)),
            "for" => !IsHelper(message[one.From - 1]) && errands.Exists(task => IsFor(message, task, one)),
            _ => false,
        })).Select(one => new TogetherMark(one.From, one.Until, null));
    }

    /// <summary>A cooking mate for a lady is one who cooks with her.</summary>
    private static bool IsHelper(string word) =>
        Helpers.Contains(word) || word.EndsWith("maatje", StringComparison.Ordinal) || word.EndsWith("hulp", StringComparison.Ordinal) || word.EndsWith("buddy", StringComparison.Ordinal);

    /// <summary>Whether somebody is who the errand is done for: right before it, or soon after it in the same sentence.</summary>
    private static bool IsFor(Message message, TaskMark task, Mark who)
    {
        if (who.Touches(task)) return true;
        if (who.From < task.From) return task.From - who.Until <= 2;
        return who.From - task.Until <= Near && Enumerable.Range(task.Until, who.From - task.Until + 1).All(at => message.BreakBefore(at) != Break.Sentence);
    }
}
