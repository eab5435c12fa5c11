using System.Globalization;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Days of the calendar: 3-12, 3/12/2026, 2026-12-03, 3 december, December 3rd, de 3e, the third of December.</summary>
internal static class DateReading
{
    private const int MostOthers = 3, FirstYear = 1900, LastYear = 2100;

    /// <summary>The day that begins at a word; without a value when there is no such day.</summary>
    public static Piece<DateOnly?>? Read(WhenText text, int at)
    {
        var start = text[at] is "de" or "the" && text.Next(at + 1).Length > 0 ? at + 1 : at;
        return Numeric(text, start) ?? Named(text, start) ?? MonthFirst(text, start) ?? Before(text, start) ?? OfMonth(text, at, start);
    }

    private static Piece<DateOnly?>? Numeric(WhenText text, int at)
    {
        var word = text[at];
        var sign = word.IndexOfAny(['-', '/', '.']);
        if (sign <= 0 || word == "24/7") return null;
        var parts = word.Split(word[sign]);
        if (parts.Length is < 2 or > 3 || (parts.Length == 2 && word[sign] == '.' && !DottedDates.IsOne(text, at, parts))) return null;
        if (text.Next(at + 1) is "uur" or "u" or "h" or "pm" || (parts.Length == 2 && Counted.Follows(text, at + 1))) return null;
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        if (parts.Length == 2 && word[sign] == '-' && TimeSpans.LooksLikeHours(text, numbers[0], numbers[1])) return null;
        var isYearFirst = parts[0].Length == 4;
        var (day, month) = isYearFirst ? (numbers[^1], numbers[1]) : (numbers[0], numbers[1]);
        if (parts.Length < 3) return new(CalendarDates.Of(text.Today, day, month), at + 1);
        var year = isYearFirst ? numbers[0] : numbers[2];
        return IsLongAgo(text, year) ? null : new(CalendarDates.Of(text.Today, day, month, year), at + 1);
    }

    private static Piece<DateOnly?>? Named(WhenText text, int at)
    {
        if (Written.Parse(text[at]) is { Sign: '\0', WholeDigits: <= 2, AfterDigits: 0 } glued && Months.Named(glued.Unit) is { } unit) return WithYear(text, glued.Whole, unit, at + 1);
        if (Ordinals.OrNumberAt(text, at) is not { } day) return null;
        var month = text.Next(day.Until) is "van" or "of" ? day.Until + 1 : day.Until;
        return text.Next(month).Length > 0 && Months.Named(text[month]) is { } number ? WithYear(text, day.Value, number, month + 1) : null;
    }

    private static Piece<DateOnly?>? MonthFirst(WhenText text, int at)
    {
        if (Months.Named(text[at]) is not { } month) return null;
        var start = text.Next(at + 1) is "the" or "de" ? at + 2 : at + 1;
        // "Eind december een spelletje" names no first of December.
        if (text.Next(start) is "" or "een" || Ordinals.OrNumberAt(text, start) is not { } day || text.Next(day.Until) is "uur" or "u" or "pm" or "am" or "oclock") return null;
        return WithYear(text, day.Value, month, day.Until);
    }

    private static Piece<DateOnly?>? WithYear(WhenText text, int day, int month, int until)
    {
        var year = text.Next(until).Length == 4 ? Numbers.Digits(text[until]) : null;
        if (year is not (> FirstYear and < LastYear)) return new(CalendarDates.Of(text.Today, day, month), until);
        return IsLongAgo(text, year.Value) ? null : new(CalendarDates.Of(text.Today, day, month, year), until + 1);
    }

    /// <summary>A date of years ago is one of birth, or of whatever else was then.</summary>
    private static bool IsLongAgo(WhenText text, int year) => year >= 100 ? year < text.Today.Year - 1 : year > (text.Today.Year % 100) + 2;

    /// <summary>The 3 of "3 of 4 december" and "dinsdag 3 en donderdag 5 december": the month stands at the last.</summary>
    private static Piece<DateOnly?>? Before(WhenText text, int at)
    {
        if (Ordinals.OrNumberAt(text, at) is not { Value: >= 1 and <= 31 } day) return null;
        var next = day.Until;
        for (var others = 0; others < MostOthers; others++)
        {
            if (text[next] is "of" or "or" or "en" or "and" or "a" or "-") next++;
            else if (text.Message.BreakBefore(next) != Words.Break.Comma) return null;
            if (Weekdays.At(text, next) is { } weekday) next = weekday.Until;
            if (text[next] is "de" or "the") next++;
            if (Ordinals.OrNumberAt(text, next) is not { } other) return null;
            if (text.Next(other.Until) is { Length: > 0 } name && Months.Named(name) is { } month) return new(CalendarDates.Of(text.Today, day.Value, month), day.Until);
            next = other.Until;
        }

        return null;
    }

    /// <summary>A day of the month without its month: de 3e, the 3rd, de 3e van volgende maand.</summary>
    private static Piece<DateOnly?>? OfMonth(WhenText text, int from, int at)
    {
        if (BehindWeekday(text, from, at) is { } plain) return plain;
        if (Ordinals.At(text, at) is not { } day)
            return text.Expecting == TimePart.Date && Numbers.At(text, at) is { Value: >= 1 and <= 31 } bare && Bare.IsAnswer(text, at, bare.Until) ? new(CalendarDates.OfMonth(text.Today, bare.Value), bare.Until) : null;
        if (text.Phrase("month", day.Until) is { } month) return new(InMonth(text.Today.AddMonths(month.Value == "next" ? 1 : 0), day.Value), month.Until);
        var isWord = !char.IsAsciiDigit(text[at][0]);
        var isDay = text.Expecting == TimePart.Date || (Weekdays.EndsAt(text, from) && !NounFollows(text, day.Until)) || (!isWord && !NounFollows(text, day.Until)) || (isWord && from < at && IsClosed(text, day.Until) && (day.Value > 3 || text[from - 1] is "op" or "on" || text.Next(day.Until) is "om" or "at" or "rond" or "tussen" or "vanaf"));
        return isDay ? new(CalendarDates.OfMonth(text.Today, day.Value), day.Until) : null;
    }

    /// <summary>"Vrijdag 4 om 13.45": a plain number between its weekday and a time.</summary>
    private static Piece<DateOnly?>? BehindWeekday(WhenText text, int from, int at)
    {
        if (at != from || Numbers.Digits(text[at]) is not (>= 1 and <= 31 and var number) || text[at - 1].Length == 0 || text.Next(at).Length == 0) return null;
        if (Weekdays.At(text, at - 1) is not { } named || named.Until != at || CalendarDates.OfMonth(text.Today, number) is not { } date || date.DayOfWeek != named.Value.Weekday) return null;
        return text.Next(at + 1) is "om" or "rond" or "tussen" or "vanaf" or "at" or "around" or "between" && ClockReading.At(text, at + 2) is not null ? new(date, at + 1) : null;
    }

    private static DateOnly? InMonth(DateOnly month, int day) => CalendarDates.Of(month, day, month.Month, month.Year);

    private static bool NounFollows(WhenText text, int at) => Counted.Follows(text, at) || Weekdays.At(text, at) is not null && text.Next(at).Length > 0;

    private static bool IsClosed(WhenText text, int at) => text.Next(at) is "" or "om" or "at" or "rond" or "graag" or "of" or "en" or "tussen" or "vanaf";
}
