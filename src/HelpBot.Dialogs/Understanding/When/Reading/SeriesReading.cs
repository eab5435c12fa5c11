using System.Globalization;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>That a visit comes back: elke dinsdag, dinsdags, on Tuesdays, om de week, every two weeks, maandelijks, in even weken.</summary>
internal static class SeriesReading
{
    private const int DaysOfWeek = 7, WeeksOfMonth = 4;

    /// <summary>The series that begins at a word.</summary>
    public static SeriesMark? Read(WhenText text, int at) => Longest(Longest(InWords(text, at), EachDay(text, at)), Longest(Plural(text, at), EachSo(text, at) ?? EachMonth(text, at)));

    private static SeriesMark? Longest(SeriesMark? one, SeriesMark? other) => one is null || other?.Until > one.Until ? other : one;

    /// <summary>Wekelijks, om de week, elke dag: fixed words.</summary>
    private static SeriesMark? InWords(WhenText text, int at)
    {
        if (MonthlyOn(text, at) is { } monthly) return monthly;
        if (text.Phrase("interval", at) is { } interval) return new(at, interval.Until, null, int.Parse(interval.Value, CultureInfo.InvariantCulture));
        if (text.Phrase("parity", at) is { } parity) return new(at, parity.Until, null, 2) { IsInEvenWeeks = parity.Value == "even" };
        return text.Phrase("often", at) is { } often ? new(at, often.Until, null, 1) { IsMoreOften = true, Part = Enum.TryParse<DayPart>(often.Value, out var part) ? part : null } : null;
    }

    /// <summary>Elke (andere) dinsdag, every other Tuesday, iedere eerste dinsdag van de maand.</summary>
    private static SeriesMark? EachDay(WhenText text, int at)
    {
        if (text.Phrase("each", at) is not { } each || text.Next(each.Until).Length == 0) return null;
        var (start, weeks) = text.Phrase("other", each.Until) is { } other ? (other.Until, int.Parse(other.Value, CultureInfo.InvariantCulture)) : (each.Until, 1);
        if (each.Value == "other" && weeks == 1)
        {
            // "Om de dinsdag" is every other one, but "het gaat om de dinsdag" is not.
            if (text[at - 1] is "gaat" or "ging" or "draait" or "gevraagd" or "vraagt" || Weekdays.At(text, start) is null) return null;
            weeks = 2;
        }

        if (EitherDay(text, start) is { } until) return new(at, until, null, weeks);
        if (text.Next(start).Length > 0 && Weekdays.At(text, start) is { } day && !(text.Phrase("month", day.Until) is { Value: "each" or "any" } month && Months.Named(text.Next(month.Until)) is null))
            return new(at, Behind(text, day.Until), day.Value.Weekday, weeks) { Part = day.Value.Part };
        return OfMonth(text, at, each.Until);
    }

    /// <summary>"Elke dinsdag of woensdag": the day has to be asked.</summary>
    private static int? EitherDay(WhenText text, int at) =>
        Weekdays.At(text, at) is { } one && text.Next(one.Until) is "of" or "or" && text.Next(one.Until + 1).Length > 0 && Weekdays.At(text, one.Until + 1) is { } other ? other.Until : null;

    /// <summary>Elke maand op de tweede dinsdag: that weekday of this month, or of the next.</summary>
    private static SeriesMark? MonthlyOn(WhenText text, int at)
    {
        if (text.Phrase("interval", at) is not { Value: "4" } monthly || text.Next(monthly.Until).Length == 0) return null;
        var start = text.Skip("on", monthly.Until);
        start = text[start] is "de" or "the" ? start + 1 : start;
        if (Ordinals.At(text, start) is not { Value: <= 5 } nth || text.Next(nth.Until).Length == 0 || Weekdays.At(text, nth.Until) is not { } day) return null;
        var first = CalendarDates.Nth(text.Today.Year, text.Today.Month, day.Value.Weekday, nth.Value);
        var next = text.Today.AddMonths(1);
        if (first <= text.Today) first = CalendarDates.Nth(next.Year, next.Month, day.Value.Weekday, nth.Value);
        return new(at, day.Until, day.Value.Weekday, WeeksOfMonth) { First = first, Part = day.Value.Part };
    }

    /// <summary>The first Tuesday of every month.</summary>
    private static SeriesMark? EachMonth(WhenText text, int at)
    {
        var start = text.Skip("on", at);
        start = text[start] is "de" or "the" ? start + 1 : start;
        return OfMonth(text, at, start) is { } series && (series.IsMoreOften || text[series.Until - 2] is "elke" or "iedere" or "each" or "every") ? series : null;
    }

    private static SeriesMark? OfMonth(WhenText text, int from, int at)
    {
        if (Ordinals.At(text, at) is null && text[at] is not ("laatste" or "last")) return null;
        if (TwiceAMonth(text, from, at) is { } often) return often;
        return WeekdayReading.Read(text, from, at) is { Only: { } first } day ? new(from, day.Until, first.DayOfWeek, WeeksOfMonth) { First = first, Part = day.Part } : null;
    }

    /// <summary>"De eerste en derde dinsdag van de maand": more than one day in a month is no series that can be planned.</summary>
    private static SeriesMark? TwiceAMonth(WhenText text, int from, int at)
    {
        if (Ordinals.At(text, at) is not { } one || text.Next(one.Until) is not ("en" or "and") || Ordinals.At(text, one.Until + 1) is not { } other) return null;
        return WeekdayReading.Read(text, from, one.Until + 1) is { } day && day.Until > other.Until && Months.Named(text[day.Until - 1]) is null ? new(from, day.Until, null, 1) { IsMoreOften = true } : null;
    }

    /// <summary>Dinsdags, op dinsdagen, on Tuesdays, dinsdagmiddagen.</summary>
    public static SeriesMark? Plural(WhenText text, int at)
    {
        var start = text.Skip("on", at);
        if (start > at && text.Next(start).Length == 0) return null;
        if (text[start] is "s" or "de" && text.Next(start + 1).Length > 0) start++;
        var weeks = text[start] is "alternate" && text.Next(start + 1).Length > 0 ? 2 : 1;
        start += weeks - 1;
        var word = text[start];
        if (!IsPluralDay(word)) return null;
        var single = word.EndsWith("en", StringComparison.Ordinal) ? word[..^2] : word[..^1];
        var part = text.Next(start + 1) is "middag" or "middags" or "afternoon" or "afternoons" ? DayPart.Afternoon : (DayPart?)null;
        if (Weekdays.Compound(single) is { } compound) return new(at, start + 1, compound.Weekday, weeks) { Part = compound.Part };
        return Weekdays.Named(single) is { } day ? new(at, part is null ? start + 1 : start + 2, day, weeks) { Part = part } : null;
    }

    public static bool IsPluralDay(string word) =>
        word.EndsWith("dagen", StringComparison.Ordinal) || word.EndsWith("dags", StringComparison.Ordinal) || word.EndsWith("days", StringComparison.Ordinal) || word.EndsWith("middagen", StringComparison.Ordinal);

    /// <summary>Om de twee weken, every 3 weeks, eens in de 14 dagen, 1x per 2 weken, 2x per week.</summary>
    private static SeriesMark? EachSo(WhenText text, int at)
    {
        if (text.Phrase("per", at) is { } per && text.Next(per.Until).Length > 0 && Numbers.At(text, per.Until) is { Value: > 0 and <= 60 } number
            && WeeksOf(text.Next(number.Until), number.Value) is { } weeks) return new(at, number.Until + 1, null, weeks);
        if (Times(text, at) is not { } times || text.Phrase("a", times.Until) is not { } each) return null;
        return (each.Value, times.Value) switch
        {
            ("week", 1) => new(at, each.Until, null, 1),
            ("week", _) => new(at, each.Until, null, 1) { IsMoreOften = true },
            ("month", 1) => new(at, each.Until, null, WeeksOfMonth),
            ("month", 2) => new(at, each.Until, null, WeeksOfMonth / 2),
            _ => null,
        };
    }

    /// <summary>3 keer, 3x, three times.</summary>
    public static Piece<int>? Times(WhenText text, int at)
    {
        if (Written.Parse(text[at]) is { Sign: '\0', Unit: "x" or "keer", AfterDigits: 0 } written) return new(written.Whole, at + 1);
        if (text[at] is "once" or "eens") return new(1, at + 1);
        if (text[at] is "twice") return new(2, at + 1);
        return Numbers.At(text, at) is { } number && text.Next(number.Until) is "keer" or "keren" or "x" or "maal" or "times" or "afspraken" or "bezoeken" or "visits" or "sessies" or "sessions"
            ? new(number.Value, number.Until + 1) : null;
    }

    private static int? WeeksOf(string unit, int number) => unit switch
    {
        "week" or "weken" or "weeks" => number,
        "dagen" or "days" when number % DaysOfWeek == 0 => number / DaysOfWeek,
        "maand" or "maanden" or "months" => number * WeeksOfMonth,
        _ => null,
    };

    /// <summary>"Elke dinsdag van de week", "every Tuesday of the week".</summary>
    private static int Behind(WhenText text, int until) => text.Next(until) is "van" or "of" && text.Next(until + 1) is "de" or "the" && text.Next(until + 2) is "week" ? until + 3 : until;
}
