using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Understanding.Requests;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding;

/// <summary>
/// Reads requests out of a sentence in Dutch or English; docs/understanding.md says what each part means. The same words
/// at the same moment give the same result, in time that grows with their number only.
/// </summary>
public static class Understand
{
    /// <summary>What a sentence tells.</summary>
    public static Understood Read(string text, Situation situation)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(situation);
        return new Heard(text, situation).Understood;
    }

    /// <summary>What was heard tells.</summary>
    internal static Understood Read(Heard heard)
    {
        var (safe, situation) = (heard.Safe, heard.Situation);
        if (safe.IsEmergency) return new Understood(safe, []);
        var safely = heard.Safely;
        var message = safely.Message;
        var refused = Refused(message, safe);
        var read = Correction.Apply(message, [.. safely.When, .. refused.Count == 0 ? safely.What : Allowed(message, safely.What, refused)]);
        var requests = new List<UnderstoodRequest>();
        foreach (var region in Region.Split(message, read, refused)) RequestBuilding.Build(message, region, situation, requests);
        return new Understood(safe, HintNotes.Add(PostcodeArea.Fill(requests, safe, situation), safe, message, situation.Language));
    }

    /// <summary>What students may not do, as words of the message.</summary>
    private static List<RefusedMark> Refused(Message message, SafeText safe)
    {
        var marks = new List<RefusedMark>();
        foreach (var part in safe.OutOfScope)
        {
            var from = 0;
            while (from < message.Count && message.Tokens[from].Start + message.Tokens[from].Length <= part.Start) from++;
            var until = from;
            while (until < message.Count && message.Tokens[until].Start < part.Start + part.Length) until++;
            if (until > from) marks.Add(new RefusedMark(from, until));
        }

        return marks;
    }

    private static IEnumerable<Mark> Allowed(Message message, IEnumerable<Mark> marks, List<RefusedMark> refused) =>
        marks.Where(mark => mark is NeighbourhoodMark || !refused.Exists(one => mark.Touches(one) && !IsBeside(message, mark, one)));

    /// <summary>"Hulp bij boodschappen en douchen": the shopping is no part of the care. Eating and washing may well be.</summary>
    private static bool IsBeside(Message message, Mark mark, RefusedMark refused) =>
        mark is TaskMark { Task: not ("COOK" or "HOME") } && mark.From > refused.From && mark.Until < refused.Until && message[mark.Until] is "en" or "and";
}
