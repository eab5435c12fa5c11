using HelpBot.Dialogs.Understanding.When.Reading;

namespace HelpBot.Dialogs.Understanding.When.Planning;

/// <summary>The times of a request before the team's rules are held to them.</summary>
/// <param name="Mark">The words that tell them.</param>
/// <param name="Start">An agreed start.</param>
/// <param name="End">An end that goes with it.</param>
/// <param name="Window">Between which times it suits.</param>
internal sealed record ClockPlan(TimeMark? Mark, TimeOnly? Start = null, TimeOnly? End = null, (TimeOnly From, TimeOnly Until)? Window = null)
{
    private const int Noon = 12;

    /// <summary>What the times of a request come to.</summary>
    public static ClockPlan Of(Wish wish)
    {
        if (wish.Times.Count == 0 && wish.Part is null) return new((TimeMark?)null);
        var times = new List<TimeMark>(wish.Times.Count);
        foreach (var time in wish.Times) times.Add(InPart(time, wish.Part));
        if (times.Find(time => time.Kind == TimeKind.Range) is { } range) return OfRange(wish, range, range.Time!.Value, range.Last!.Value);
        if (Agreed(wish, times) is { } at)
            return times.Find(time => time.Kind == TimeKind.Till && time.Time > at.Time) is { } till ? OfRange(wish, at, at.Time!.Value, till.Time!.Value) : new(at, at.Time);
        return times.Exists(time => time.Kind == TimeKind.Either) ? new((TimeMark?)null) : Windows.Of(wish, times);
    }

    /// <summary>From two to four is a visit of two hours, unless another duration is told: then it is a window.</summary>
    private static ClockPlan OfRange(Wish wish, TimeMark mark, TimeOnly start, TimeOnly end) =>
        wish.Duration?.Minutes < (end - start).TotalMinutes ? new(mark, Window: (start, end)) : new(mark, start, end);

    /// <summary>The agreed start; when somebody goes along to an appointment, the time of that.</summary>
    private static TimeMark? Agreed(Wish wish, List<TimeMark> times)
    {
        var all = times.FindAll(time => time.Kind == TimeKind.At);
        return (wish.Task == "DOCTOR" ? all.Find(time => wish.IsShortlyBefore(time, "afspraak", "appointment", "moet", "verwacht", "terecht")) : null) ?? all.Find(time => time.Time >= wish.Team.Shift.From && time.Time < wish.Team.Shift.Until) ?? all.FirstOrDefault();
    }

    /// <summary>"Vanavond om 8": a part of the day that is told apart decides on the hour.</summary>
    private static TimeMark InPart(TimeMark time, DayPart? part)
    {
        if (!time.IsTwelveHour || part is not (DayPart.Morning or DayPart.Evening or DayPart.Night)) return time;
        return time with { Time = Moved(time.Time), Last = Moved(time.Last) };

        TimeOnly? Moved(TimeOnly? told) => told is { } moment ? Clock.InPart(moment.Hour % Noon == 0 ? Noon : moment.Hour % Noon, moment.Minute, part) : null;
    }
}
