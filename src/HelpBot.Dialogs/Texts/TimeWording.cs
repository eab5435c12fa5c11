using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Texts;

/// <summary>Days, times and durations as people say them; always with weekday and 24-hour time (domain.md part 6).</summary>
public static class TimeWording
{
    /// <summary>Such as "woensdag 25 november".</summary>
    public static string Day(this Wording say, DateOnly date) =>
        $"{say.Weekday(date.DayOfWeek)} {date.Day} {say.Culture.DateTimeFormat.GetMonthName(date.Month)}";

    /// <summary>Such as "morgen, dinsdag 24 november".</summary>
    public static string DayFrom(this Wording say, DateOnly date, DateOnly today) =>
        date == today ? $"{say["date.today"]}, {say.Day(date)}"
        : date == today.AddDays(1) ? $"{say["date.tomorrow"]}, {say.Day(date)}"
        : say.Day(date);

    /// <summary>The name of a day of the week.</summary>
    public static string Weekday(this Wording say, DayOfWeek day) => say.Culture.DateTimeFormat.GetDayName(day);

    /// <summary>Such as "14.30" in Dutch and "14:30" in English.</summary>
    public static string Clock(this Wording say, TimeOnly time) =>
        say.Language == Requests.People.Language.Dutch
            ? time.ToString("H.mm", System.Globalization.CultureInfo.InvariantCulture)
            : time.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Such as "14.30 tot 15.30 uur", or with a window "1 uur, tussen 13.00 en 17.00 uur".</summary>
    public static string Times(this Wording say, VisitTime visit) => visit.IsExact
        ? say.Say("time.range", ("from", say.Clock(visit.From)), ("until", say.Clock(visit.Until)))
        : say.Say(
            "time.window",
            ("minutes", say.Duration(visit.Minutes)),
            ("from", say.Clock(visit.From)),
            ("until", say.Clock(visit.Until)));

    /// <summary>Such as "woensdag 25 november, 14.30 tot 15.30 uur".</summary>
    public static string When(this Wording say, VisitTime visit) => $"{say.Day(visit.Date)}, {say.Times(visit)}";

    /// <summary>A moment in the wall time of a team, such as "dinsdag 24 november 10.00 uur".</summary>
    public static string Moment(this Wording say, Team team, DateTimeOffset at)
    {
        var wall = team.WallTime(at);
        return say.Say("time.moment", ("day", say.Day(DateOnly.FromDateTime(wall))), ("time", say.Clock(TimeOnly.FromDateTime(wall))));
    }

    /// <summary>Such as "1 uur en 30 minuten".</summary>
    public static string Duration(this Wording say, int minutes)
    {
        var (hours, rest) = (minutes / 60, minutes % 60);
        var whole = hours == 1 ? say["duration.hour"] : say.Say("duration.hours", ("count", hours));
        var part = rest == 1 ? say["duration.minute"] : say.Say("duration.minutes", ("count", rest));
        if (hours == 0) return part;
        return rest == 0 ? whole : say.Say("duration.both", ("hours", whole), ("minutes", part));
    }

    /// <summary>How long ago something was asked.</summary>
    public static string Age(this Wording say, TimeSpan age) => age switch
    {
        { TotalMinutes: < 2 } => say["age.now"],
        { TotalMinutes: < 60 } => say.Say("age.minutes", ("count", (int)age.TotalMinutes)),
        { TotalHours: < 2 } => say["age.hour"],
        { TotalHours: < 24 } => say.Say("age.hours", ("count", (int)age.TotalHours)),
        { TotalDays: < 2 } => say["age.day"],
        _ => say.Say("age.days", ("count", (int)age.TotalDays)),
    };
}
