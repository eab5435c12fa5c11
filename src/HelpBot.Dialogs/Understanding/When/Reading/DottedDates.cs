using System.Globalization;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>A day and a month with a dot between them, "vr 11.12": a time as well, so that only its weekday, or a time behind it, makes it a date.</summary>
internal static class DottedDates
{
    /// <summary>Whether the day behind its weekday is meant, and not a time in the shift.</summary>
    public static bool IsOne(WhenText text, int at, string[] parts)
    {
        var weekday = at > 0 && Weekdays.At(text, at - 1) is { } named && named.Until == at ? named.Value.Weekday : (DayOfWeek?)null;
        if (weekday is null && text.Next(at + 1) is not ("om" or "at" or "tussen" or "between" or "vanaf")) return false;
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return false;
        var shift = text.Situation.Team.Shift;
        if (day >= shift.From.Hour && day <= shift.Until.Hour) return false;
        return CalendarDates.Of(text.Today, day, month) is { } date && (date.DayOfWeek == weekday || (weekday is null && date >= text.Today));
    }
}
