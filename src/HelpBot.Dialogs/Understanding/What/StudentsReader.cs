using System.Collections.Frozen;
using System.Globalization;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>How many students are asked for.</summary>
internal static class StudentsReader
{
    private static readonly PhraseTable Table = PhraseTable.Load("What.students.txt");

    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>
    {
        ["one"] = 1, ["twee"] = 2, ["two"] = 2, ["drie"] = 3, ["three"] = 3, ["vier"] = 4, ["four"] = 4, ["vijf"] = 5, ["five"] = 5, ["zes"] = 6, ["six"] = 6,
    }.ToFrozenDictionary();

    // People who are not called students may be residents or passers-by.
    private static readonly FrozenSet<string> AnyPeople = FrozenSet.Create("personen", "mensen", "man", "people", "persons", "persoon", "dames", "jongens", "guys", "girls", "boys");

    private static readonly FrozenSet<string> NoStudents = FrozenSet.Create("wonen", "woont", "wonend", "live", "living", "in", "thuis", "eten", "tegelijk", "bewoners", "koffie");

    private static readonly FrozenSet<string> Articles = FrozenSet.Create("een", "a", "de", "the", "uur", "oclock", "pm", "uurtjes", "minuten", "weken", "hours", "hour");

    public static IEnumerable<StudentsMark> Read(Message message)
    {
        var all = Table.In(message);
        return all.Count == 0 ? [] : Read(message, all);
    }

    private static IEnumerable<StudentsMark> Read(Message message, IReadOnlyList<PhraseTable.Found> all)
    {
        var found = all.SelectMany(one => one.Key == "N" ? Counted(message, one) : [one]).ToList();
        return Marks.Disjoint(found).Where(one => one.Key != "-").Select(one => new StudentsMark(one.From, one.Until, int.Parse(one.Key, CultureInfo.InvariantCulture)));
    }

    /// <summary>A number, at most one other word, and who: "2 sterke studenten".</summary>
    private static IEnumerable<PhraseTable.Found> Counted(Message message, PhraseTable.Found who)
    {
        if (AnyPeople.Contains(message[who.From]) && NoStudents.Contains(message[who.Until])) yield break;
        for (var at = who.From - 1; at >= Math.Max(0, who.From - 2); at--)
        {
            if (message.BreakBefore(at + 1) != Break.None) yield break;
            if (NumberOf(message, at) is not { } number) continue;
            if (IsTime(message[at - 1]) || Articles.Contains(message[at + 1])) yield break;
            yield return new PhraseTable.Found(number.ToString(CultureInfo.InvariantCulture), at, who.Until);
            yield break;
        }

        if (AfterColon(message, who) is { } counted) yield return counted;
    }

    private static PhraseTable.Found? AfterColon(Message message, PhraseTable.Found who)
    {
        var isCount = message.BreakBefore(who.Until) == Break.Clause || message[who.Until].EndsWith('x');
        return isCount && NumberOf(message, who.Until) is { } number && message.BreakBefore(who.Until + 1) >= Break.Comma && !AnyPeople.Contains(message[who.From])
            ? new PhraseTable.Found(number.ToString(CultureInfo.InvariantCulture), who.From, who.Until + 1) : null;
    }

    /// <summary>"Half drie een student" is a time, and one student.</summary>
    private static bool IsTime(string before) => before is "half" or "om" or "kwart" or "at" or "past" or "rond";

    private static int? NumberOf(Message message, int at)
    {
        var word = message[at];
        if (word == "een" && message.TextOf(at, at + 1).Contains('é', StringComparison.OrdinalIgnoreCase)) return 1;
        if (Numbers.TryGetValue(word, out var number)) return number;
        return word.TrimEnd('x') is [>= '1' and <= '9'] digit ? digit[0] - '0' : null;
    }
}
