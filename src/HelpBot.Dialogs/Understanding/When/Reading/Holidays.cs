namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>The dates of holidays in any year, by the names that the table of phrases uses.</summary>
internal static class Holidays
{
    /// <summary>The next time a holiday comes, today included.</summary>
    public static DateOnly Coming(string name, DateOnly today)
    {
        var thisYear = InYear(name, today.Year);
        return thisYear >= today ? thisYear : InYear(name, today.Year + 1);
    }

    private static DateOnly InYear(string name, int year) => name switch
    {
        "easter" => Easter(year),
        "good-friday" => Easter(year).AddDays(-2),
        "maundy-thursday" => Easter(year).AddDays(-3),
        "easter-monday" => Easter(year).AddDays(1),
        "ascension" => Easter(year).AddDays(39),
        "whit-sunday" => Easter(year).AddDays(49),
        "whit-monday" => Easter(year).AddDays(50),
        "kings-day" => new DateOnly(year, 4, 27) is { DayOfWeek: DayOfWeek.Sunday } sunday ? sunday.AddDays(-1) : new DateOnly(year, 4, 27),
        "mothers-day" => CalendarDates.Nth(year, 5, DayOfWeek.Sunday, 2),
        "fathers-day" => CalendarDates.Nth(year, 6, DayOfWeek.Sunday, 3),
        "prinsjesdag" => CalendarDates.Nth(year, 9, DayOfWeek.Tuesday, 3),
        _ => new DateOnly(year, int.Parse(name.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture), int.Parse(name.AsSpan(3, 2), System.Globalization.CultureInfo.InvariantCulture)),
    };

    /// <summary>Easter Sunday: the first Sunday after the full moon of spring, reckoned from the golden number and the corrections of the calendar.</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var leaps = century - (century / 4) - (((8 * century) + 13) / 25);
        var moon = (leaps + (19 * golden) + 15) % 30;
        if (moon == 29 || (moon == 28 && golden > 10)) moon--;
        var fullMoon = new DateOnly(year, 3, 21).AddDays(moon);
        return CalendarDates.Coming(fullMoon, DayOfWeek.Sunday);
    }
}
