using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Kinds of help that belong together: coffee in the community centre is going along to it.</summary>
internal static class TaskContext
{
    private const int Near = 7;

    /// <summary>Which kind of help includes which others, and how far apart in words; below zero only those after it: where the carer goes.</summary>
    private static readonly (string Whole, string[] Parts, int Reach)[] Wholes =
    [
        ("RELIEF", ["GAME", "LETTER"], 30),
        ("RELIEF", ["MEET", "SHOP", "DOCTOR", "WALK"], -3),
        ("GROUP", ["GAME", "MEET", "COOK", "WALK", "HOME"], Near),
        ("DOCTOR", ["WALK"], Near),
        ("PHONE", ["HOME", "LETTER"], 1),
        ("MEET", ["GAME", "WALK", "COOK"], Near),
        ("SHOP", ["WALK"], 4),
    ];

    /// <summary>Words after which something else begins.</summary>
    private static readonly FrozenSet<string> Separators = FrozenSet.Create(
        "nee", "neen", "bedoel", "bedoelde", "sorry", "liever", "no", "mean", "meant", "actually", "rather", "instead", "daarna", "dan", "vervolgens", "then", "afterwards", "after", "plus", "ook", "also", "andere", "vandaag", "morgen", "overmorgen", "today", "tomorrow",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "maandagmiddag", "dinsdagmiddag", "woensdagmiddag", "donderdagmiddag", "vrijdagmiddag",
        "monday", "tuesday", "wednesday", "thursday", "friday", "ma", "di", "wo", "do", "vr", "mon", "tue", "wed", "thu", "fri");

    /// <summary>Takes out what is part of something else that is asked for.</summary>
    public static void Absorb(Message message, List<TaskPhrase> asked)
    {
        foreach (var (whole, parts, reach) in Wholes)
        {
            var found = asked.Where(phrase => phrase.Code == whole && (phrase.Strength > Strength.Weak || whole is "MEET" or "GROUP")).ToList();
            foreach (var one in found)
                asked.RemoveAll(phrase => Array.IndexOf(parts, phrase.Code) >= 0 && IsOne(message, one, phrase, reach));
        }
    }

    /// <summary>Whether words that are not sure on their own stand in a sentence or a line of a list of their own, with its own day.</summary>
    public static bool StandsApart(Message message, Mark phrase, IEnumerable<Mark> sure) => sure.All(one =>
    {
        var (from, until) = phrase.Until <= one.From ? (phrase.Until, one.From) : (one.Until, phrase.From);
        return IsSeparated(message, from, until) && Enumerable.Range(from, until - from + 1).Any(at => message.BreakBefore(at) >= Break.Clause);
    });

    /// <summary>Phrases of one kind that nothing stands between are one.</summary>
    public static IEnumerable<TaskPhrase> Merged(Message message, List<TaskPhrase> asked)
    {
        for (var i = 0; i < asked.Count;)
        {
            var whole = asked[i++];
            for (; i < asked.Count && asked[i].Code == whole.Code && !IsSeparated(message, whole.Until, asked[i].From); i++)
                whole = whole with { Until = asked[i].Until, Students = whole.Students ?? asked[i].Students };
            yield return whole;
        }
    }

    private static bool IsOne(Message message, Mark whole, Mark part, int reach)
    {
        if (reach < 0) return part.From - whole.Until >= 0 && part.From - whole.Until <= -reach;
        var (from, until) = part.Until <= whole.From ? (part.Until, whole.From) : (whole.Until, part.From);
        return until - from <= reach && (reach > Near || !IsSeparated(message, from, until)) && (reach > Near || !HasSentenceBreak(message, from, until));
    }

    private static bool IsSeparated(Message message, int from, int until)
    {
        for (var at = from; at < until; at++)
            if (message.Tokens[at].IsNumeric || Separators.Contains(message[at])) return true;
        return false;
    }

    private static bool HasSentenceBreak(Message message, int from, int until)
    {
        for (var at = from; at <= until; at++)
            if (message.BreakBefore(at) == Break.Sentence) return true;
        return false;
    }
}
