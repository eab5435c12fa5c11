using System.Globalization;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>From days, weeks and months as they are told to dates.</summary>
internal static class CalendarDates
{
    private const int DaysOfWeek = 7, PastDays = 90, Century = 2000;

    /// <summary>The date of a day and a month: the next that comes, but one of the last weeks is meant as past. Null when there is none.</summary>
    public static DateOnly? Of(DateOnly today, int day, int month, int? year = null)
    {
        if (year is { } told) return Exact(told < 100 ? Century + told : told, month, day);
        var thisYear = Exact(today.Year, month, day);
        if (thisYear > today.AddDays(-PastDays)) return thisYear;
        // 29 February waits for its leap year only when that is near enough to plan.
        return Exact(today.Year + 1, month, day) ?? (thisYear is null ? null : thisYear);
    }

    /// <summary>The next day with this number in its month, today included.</summary>
    public static DateOnly? OfMonth(DateOnly today, int day)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return Enumerable.Range(0, 3).Select(month => first.AddMonths(month)).Select(month => Exact(month.Year, month.Month, day)).FirstOrDefault(date => date >= today);
    }

    /// <summary>The first such weekday that comes, never today.</summary>
    public static DateOnly Coming(DateOnly today, DayOfWeek weekday) => today.AddDays(1 + ((weekday - today.DayOfWeek - 1 + (2 * DaysOfWeek)) % DaysOfWeek));

    /// <summary>The first such weekday from a date on, that date included.</summary>
    public static DateOnly From(DateOnly date, DayOfWeek weekday) => Coming(date.AddDays(-1), weekday);

    /// <summary>The Monday of the week of a date.</summary>
    public static DateOnly Monday(DateOnly date) => date.AddDays(-Days(date.DayOfWeek));

    /// <summary>A weekday in the week of a date.</summary>
    public static DateOnly InWeekOf(DateOnly date, DayOfWeek weekday) => Monday(date).AddDays(Days(weekday));

    /// <summary>The weekday that lies nearest to a date, after today.</summary>
    public static DateOnly Nearest(DateOnly today, DateOnly date, DayOfWeek weekday)
    {
        var nearest = From(date.AddDays(-3), weekday);
        return nearest > today ? nearest : nearest.AddDays(DaysOfWeek);
    }

    /// <summary>The Monday of the week with this number that comes next, or null.</summary>
    public static DateOnly? Week(DateOnly today, int number)
    {
        var monday = InYear(today.Year);
        return monday >= Monday(today) ? monday : InYear(today.Year + 1);

        DateOnly? InYear(int year) =>
            number >= 1 && number <= ISOWeek.GetWeeksInYear(year) ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)) : null;
    }

    /// <summary>The first, second … weekday of a month; the last for 5.</summary>
    public static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = From(new DateOnly(year, month, 1), weekday);
        var date = first.AddDays(DaysOfWeek * (nth - 1));
        return date.Month == month ? date : date.AddDays(-DaysOfWeek);
    }

    private static int Days(DayOfWeek weekday) => ((int)weekday + DaysOfWeek - 1) % DaysOfWeek;

    private static DateOnly? Exact(int year, int month, int day) =>
        year is >= Century and < Century + 100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
