using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.When.Planning;

/// <summary>The day of a single visit.</summary>
internal static class DayPlan
{
    /// <summary>The day that is told first, if the team works then; of a choice all days that it works.</summary>
    public static PlannedTime Of(Wish wish)
    {
        if (wish.Days.Count == 0) return OfTime(wish);
        var day = wish.Days[0];
        if (day.Dates.Count == 0) return new PlannedTime { Problems = [wish.Problem(TimePart.Date, day, null)] };
        return Of(wish, day, day.Dates);
    }

    /// <summary>One of these days.</summary>
    public static PlannedTime Of(Wish wish, Mark? mark, IReadOnlyList<DateOnly> dates)
    {
        var problems = new List<TimeProblem>();
        var open = new List<DateOnly>();
        foreach (var date in dates)
        {
            if (wish.Team.ProblemWithDay(date, wish.Situation.Now) is { } kind) problems.Add(wish.Problem(TimePart.Date, mark, kind, date));
            else open.Add(date);
        }

        return new PlannedTime { Date = open.Count == 1 ? open[0] : null, Options = open.Count > 1 ? open : [], Problems = problems };
    }

    /// <summary>"Over een uur" tells the day as well.</summary>
    private static PlannedTime OfTime(Wish wish) =>
        wish.Times.FirstOrDefault(time => time.Day is not null) is { } later ? Of(wish, later, [later.Day!.Value]) : new PlannedTime();
}
