using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>Where, between two kinds of help, the words of the second begin.</summary>
internal static class Border
{
    public static int Between(Message message, Mark first, Mark second, IReadOnlyList<Mark> others)
    {
        var places = Enumerable.Range(first.Until, Math.Max(0, second.From - first.Until + 1))
            .Where(at => !others.Any(mark => mark.From < at && at < mark.Until)).ToList();
        foreach (var strength in (Break[])[Break.Sentence, Break.Clause])
            if (places.FindIndex(at => message.BreakBefore(at) >= strength && at > first.Until - 1 && at < message.Count) is >= 0 and var strong) return places[strong];
        var joints = places.Where(at => IsJoint(message, at)).ToList();
        if (joints.Count > 0) return DayOfItsOwn(joints, first, second, others) ?? joints[^1];
        var commas = places.Where(at => at < message.Count && message.BreakBefore(at) == Break.Comma).ToList();
        return commas.Count > 0 ? commas[^1] : second.From;
    }

    private static bool IsJoint(Message message, int at) =>
        message[at] is "en" or "and" or "plus" or "daarna" or "then" or "ook" or "also" or "verder" or "daarnaast" or "&";

    /// <summary>"Boodschappen maandag en dinsdag en woensdag wandelen" aside, each kind of help has a day: the border stands before the second's.</summary>
    private static int? DayOfItsOwn(List<int> joints, Mark first, Mark second, IReadOnlyList<Mark> others)
    {
        var days = others.Where(mark => mark is DayMark or SeriesMark && mark.From >= first.Until && mark.Until <= second.From).ToList();
        if (days.Count == 0 || days.Exists(day => day.From >= joints[^1])) return null;
        return joints.LastOrDefault(at => days.Exists(day => day.From >= at) && days.Exists(day => day.From < at)) is > 0 and var own ? own : null;
    }
}
