using System.Globalization;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>Days on which the sample team works, from tomorrow on. Each job takes its own, so that no two fill the same student's day.</summary>
internal static class WorkingDays
{
    /// <summary>The n-th working day after today, from 1.</summary>
    public static DateOnly After(int number)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")).Date);
        while (number > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) number--;
        }

        return day;
    }

    /// <summary>As Dutch people type it: 25-11.</summary>
    public static string Typed(this DateOnly day) => day.ToString("d-M", CultureInfo.InvariantCulture);

    /// <summary>As cards show it: woensdag 25 november, Wednesday 25 November.</summary>
    public static string Shown(this DateOnly day, string culture) => day.ToString("dddd d MMMM", CultureInfo.GetCultureInfo(culture));
}
