using System.Globalization;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>A day and a month with a dot between them, "vr 11.12": a time as well, so that more has to show that the day is meant.</summary>
internal static class DottedDates
{
    private const int Step = 5;

    /// <summary>Whether the day is meant, behind its weekday, before a time or because nobody plans on such a minute, and not a time in the shift.</summary>
    public static bool IsOne(WhenText text, int at, string[] parts)
    {
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return false;
        if (CalendarDates.Of(text.Today, day, month) is not { } date) return false;
        var isOdd = parts[1].Length == 2 && month % Step != 0;
        var isTimeNext = IsTimeNext(text, at + 1);
        if (IsInShift(text, day) && !isOdd && !isTimeNext) return false;
        if (at > 0 && Weekdays.At(text, at - 1) is { } named && named.Until == at) return date.DayOfWeek == named.Value.Weekday;
        if (text.Phrase("clock", at - 1)?.Until == at || date < text.Today) return false;
        return isTimeNext || ((isOdd || HasDotBehind(text, at)) && date <= text.Today.AddDays(Team.PlanningDays));
    }

    private static bool IsInShift(WhenText text, int hour) => hour >= text.Situation.Team.Shift.From.Hour && hour <= text.Situation.Team.Shift.Until.Hour;

    private static bool IsTimeNext(WhenText text, int at) =>
        text.Next(at) is "om" or "at" or "tussen" or "between" or "vanaf"
        || (text.Next(at).Length > 0 && ClockReading.At(text, at) is { Value.Form: ClockForm.Certain });

    /// <summary>"3.12. 15u": a dot inside the sentence belongs to the day.</summary>
    private static bool HasDotBehind(WhenText text, int at)
    {
        var token = text.Message.Tokens[at];
        var end = token.Start + token.Length;
        return at + 1 < text.Count && end < text.Message.Text.Length && text.Message.Text[end] == '.' && !text.Message.Tokens[at + 1].IsCapital;
    }
}
