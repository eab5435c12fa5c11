using System.Globalization;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Weeks: deze week, volgende week, next week, week 49, begin volgende week.</summary>
internal static class WeekReading
{
    private const int DaysOfWeek = 7;

    /// <summary>The Monday of the week that begins at a word.</summary>
    public static Piece<DateOnly>? At(WhenText text, int at)
    {
        var start = text.Skip("within", at);
        if (start > at && text.Next(start).Length == 0) return null;
        if (text.Phrase("week", start) is { } told)
            return new(CalendarDates.Monday(text.Today).AddDays(DaysOfWeek * int.Parse(told.Value, CultureInfo.InvariantCulture)), told.Until);
        if (text.Phrase("week-of", at) is { } of && FeastReading.At(text, of.Until) is { } feast)
            return new(CalendarDates.Monday(feast.Value).AddDays(of.Value == "1" ? DaysOfWeek : 0), feast.Until);
        if (text[start] is not ("week" or "weeknummer") || text.Next(start + 1).Length == 0) return null;
        return Numbers.Digits(text[start + 1]) is { } number && CalendarDates.Week(text.Today, number) is { } monday ? new(monday, start + 2) : null;
    }

    /// <summary>How many weeks on, in "over twee weken", "in a week", "over 14 dagen" (as weeks) that begin at a word.</summary>
    public static Piece<int>? Ahead(WhenText text, int at)
    {
        if (text[at] is not ("over" or "in")) return null;
        if (text.Next(at + 1) is "fortnight" || (text.Next(at + 1) == "a" && text.Next(at + 2) == "fortnight")) return new(2, text[at + 1] == "a" ? at + 3 : at + 2);
        if (text.Next(at + 1).Length == 0 || Numbers.AmountAt(text, at + 1) is not { Value: <= 60 } number) return null;
        var unit = text.Next(number.Until);
        if (text[at] == "in" && unit is not ("week" or "weeks")) return null;
        // "Over een week of twee" is no day.
        if (unit is not ("week" or "weken" or "weeks" or "weekje" or "weekjes") || text.Next(number.Until + 1) is "of" or "or") return null;
        return text[at] == "in" && unit == "week" && text[at + 1] is not ("a" or "one" or "1") ? null : new(number.Value, number.Until + 1);
    }
}
