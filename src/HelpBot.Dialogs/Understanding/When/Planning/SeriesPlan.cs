using System.Globalization;
using HelpBot.Dialogs.Understanding.When.Reading;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.When.Planning;

/// <summary>The dates of a series: on one weekday, every so many weeks, at most eight.</summary>
internal static class SeriesPlan
{
    private const int DaysOfWeek = 7, MostDates = 8, MostWeeksBetween = 4;

    /// <summary>The series on a weekday, or on the only one that is told.</summary>
    public static PlannedTime Of(Wish wish, DayOfWeek? one)
    {
        var weeks = wish.Series.Select(series => series.EveryWeeks).DefaultIfEmpty(1).Max();
        var day = one ?? (wish.Weekdays.Count == 1 ? wish.Weekdays[0] : null);
        if (weeks > MostWeeksBetween) return DayPlan.Of(wish) with { Problems = [wish.Problem(TimePart.End, wish.Series[0], null)] };
        if (day is not { } weekday) return WithoutDay(wish, weeks);
        return First(wish, weekday, weeks) is { Date: { } first } planned ? WithDates(wish, planned, first, weeks) : First(wish, weekday, weeks) with { EveryWeeks = weeks };
    }

    /// <summary>A series whose day has to be asked first; "elke dag" cannot be one.</summary>
    private static PlannedTime WithoutDay(Wish wish, int weeks)
    {
        if (wish.Series.FirstOrDefault(series => series.IsMoreOften) is { } often) return new PlannedTime { Problems = [wish.Problem(TimePart.End, often, null)] };
        return DayPlan.Of(wish) with { EveryWeeks = weeks };
    }

    /// <summary>The first date of the series on which the team works.</summary>
    private static PlannedTime First(Wish wish, DayOfWeek weekday, int weeks)
    {
        var date = Beginning(wish, weekday);
        if (wish.Series.FirstOrDefault(series => series.IsInEvenWeeks is not null) is { IsInEvenWeeks: { } even } && (ISOWeek.GetWeekOfYear(date.ToDateTime(TimeOnly.MinValue)) % 2 == 0) != even) date = date.AddDays(DaysOfWeek);
        var mark = (Mark?)wish.Series.FirstOrDefault(series => series.Day == weekday) ?? (Mark?)wish.Day ?? wish.End;
        while (SeriesExceptions.Covers(wish, date)) date = date.AddDays(weeks * DaysOfWeek);
        var planned = DayPlan.Of(wish, mark, [date]);
        while (planned.Date is null && planned.Problems[^1].Kind == VisitTimeProblem.TeamClosed)
            planned = DayPlan.Of(wish, mark, [date = date.AddDays(weeks * DaysOfWeek)]) is var next ? next with { Problems = [.. planned.Problems, .. next.Problems] } : planned;
        return planned;
    }

    /// <summary>The first such weekday from the day or the week that is told, else the next that comes.</summary>
    private static DateOnly Beginning(Wish wish, DayOfWeek weekday)
    {
        var today = wish.Situation.Today;
        if (wish.Series.FirstOrDefault(series => series.First is not null)?.First is { } told) return told;
        if (wish.Days.FirstOrDefault(day => day.Weekday is null && day.Dates.Count > 0) is { } day) return CalendarDates.From(day.Dates[0], weekday);
        if (wish.Ends.FirstOrDefault(end => end.FirstDay is not null) is { FirstDay: { } month }) return CalendarDates.From(month, weekday);
        if (wish.Weeks.Count > 0 && wish.Weeks[0].Monday > today) return CalendarDates.From(wish.Weeks[0].Monday, weekday);
        return CalendarDates.Coming(today, weekday);
    }

    private static PlannedTime WithDates(Wish wish, PlannedTime planned, DateOnly first, int weeks)
    {
        var count = Count(wish, first, weeks);
        if (count is 1) return planned;
        var problems = planned.Problems;
        var end = wish.End;
        if (count > MostDates) problems = [.. problems, wish.Problem(TimePart.End, end, VisitTimeProblem.TooFarAhead, end?.LastDay)];
        if (count < 1) problems = [.. problems, wish.Problem(TimePart.End, end, VisitTimeProblem.DayIsPast, end?.LastDay)];
        var dates = count is >= 1 and <= MostDates ? count.Value : MostDates;
        var until = first.AddDays(DaysOfWeek * weeks * (dates - 1));
        return SeriesExceptions.Apply(wish, planned with { Recurrence = new Recurrence(first.DayOfWeek, weeks, dates, until, count >= 1), Problems = problems });
    }

    /// <summary>How many dates were told, by number, by weeks or by a last day; the fewest counts.</summary>
    private static int? Count(Wish wish, DateOnly first, int weeks)
    {
        int? fewest = null;
        foreach (var end in wish.Ends)
        {
            var count = end.Count ?? (end.Weeks is { } told ? (told + weeks - 1) / weeks : Until(end.LastDay!.Value));
            if (!(fewest <= count)) fewest = count;
        }

        return fewest;

        int Until(DateOnly last) => last < first ? 0 : 1 + ((last.DayNumber - first.DayNumber) / (DaysOfWeek * weeks));
    }
}
