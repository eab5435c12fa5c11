namespace HelpBot.Dialogs.Understanding.When.Planning;

/// <summary>The times between which it suits.</summary>
internal static class Windows
{
    private static readonly TimeOnly Noon = new(12, 0), Evening = new(18, 0), LastMoment = new(23, 59);
    private static readonly TimeSpan HourAndHalf = TimeSpan.FromMinutes(90);

    /// <summary>What all times and parts of the day that are told have in common.</summary>
    public static ClockPlan Of(Wish wish, IReadOnlyList<TimeMark> times)
    {
        (TimeOnly From, TimeOnly Until)? all = null;
        foreach (var part in Parts(wish, times)) all = all is { } before ? (Earliest(before.From, part.From), Latest(before.Until, part.Until)) : part;
        TimeMark? mark = times.Count > 0 ? times[0] : null;
        foreach (var time in times)
        {
            if (Window(wish, time) is not { } window) continue;
            var both = all is { } before ? (From: Latest(before.From, window.From), Until: Earliest(before.Until, window.Until)) : window;
            (all, mark) = both.Until > both.From ? (both, time) : (window, time);
        }

        return new ClockPlan(mark, Window: all);
    }

    /// <summary>The parts of the day that are told; of several any will do.</summary>
    private static IEnumerable<(TimeOnly From, TimeOnly Until)> Parts(Wish wish, IReadOnlyList<TimeMark> times)
    {
        var told = times.Where(time => time.Kind == TimeKind.Part).Select(time => time.Part!.Value).ToList();
        // "Vrijdagmiddag, eind van de middag": the narrower words count.
        if (told.Count == 0 && wish.Part is { } part) told.Add(part);
        return told.Select(one => OfPart(wish, one));
    }

    private static (TimeOnly From, TimeOnly Until)? Window(Wish wish, TimeMark time) => time.Kind switch
    {
        TimeKind.Between => (time.Time!.Value, time.Last!.Value),
        TimeKind.After => (time.Time!.Value, LastMoment),
        TimeKind.Before or TimeKind.Till => (TimeOnly.MinValue, time.Time!.Value),
        TimeKind.Any => (wish.Team.Shift.From, wish.Team.Shift.Until),
        _ => null,
    };

    private static (TimeOnly From, TimeOnly Until) OfPart(Wish wish, DayPart part)
    {
        var afternoon = (From: Latest(Noon, wish.Team.Shift.From), Until: Earliest(Evening, wish.Team.Shift.Until));
        var middle = afternoon.From.Add((afternoon.Until - afternoon.From - HourAndHalf) / 2);
        return part switch
        {
            DayPart.Morning => (new TimeOnly(6, 0), Noon),
            DayPart.Noon => (Noon, new TimeOnly(13, 0)),
            DayPart.Afternoon => (Noon, Evening),
            DayPart.EarlyAfternoon => (afternoon.From, afternoon.From.Add(HourAndHalf)),
            DayPart.MiddleOfAfternoon => (middle, middle.Add(HourAndHalf)),
            DayPart.LateAfternoon => (afternoon.Until.Add(-HourAndHalf), afternoon.Until),
            DayPart.Evening => (Evening, LastMoment),
            _ => (TimeOnly.MinValue, new TimeOnly(6, 0)),
        };
    }

    private static TimeOnly Latest(TimeOnly one, TimeOnly other) => one > other ? one : other;

    private static TimeOnly Earliest(TimeOnly one, TimeOnly other) => one < other ? one : other;
}
