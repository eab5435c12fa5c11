using System.Globalization;

namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Days, with the words before them: op dinsdag, morgenmiddag, on the 3rd, vanaf 1 december, over drie dagen.</summary>
internal static class DayReading
{
    private const int DaysOfWeek = 7, MostDays = 400;

    /// <summary>The day, or the week, that begins at a word.</summary>
    public static Mark? Read(WhenText text, int at)
    {
        var beginning = text.Phrase("since", at);
        var start = text.Skip("on", beginning?.Until ?? at);
        if (start > at && text.Next(start).Length == 0) return null;
        var day = Longest(At(text, at, start), start > at ? At(text, at, at) : null);
        if (beginning is not null && SeriesMonth.Start(text, at) is { } month && !(day?.Until > month.Until)) return month;
        var week = WeekReading.At(text, start);
        if (day is not null && !(week?.Until > day.Until)) return OrLater(text, day) with { IsBeginning = beginning is not null };
        return week is { } found ? new WeekMark(at, found.Until, found.Value) : null;
    }

    /// <summary>"Woensdag of een week later", "morgen of de dag erna".</summary>
    private static DayMark OrLater(WhenText text, DayMark day)
    {
        if (day.Only is not { } only || text.Next(day.Until) is not ("of" or "or")) return day;
        var week = text.Phrase("week-on", day.Until + 1);
        if ((week ?? text.Phrase("day-on", day.Until + 1)) is not { } later) return day;
        return day with { Until = later.Until, Dates = [only, only.AddDays(week is null ? 1 : DaysOfWeek)], Weekday = null };
    }

    /// <summary>The day that begins at a word, as a mark from another word on.</summary>
    public static DayMark? At(WhenText text, int from, int at)
    {
        var day = Longest(Relative(text, from, at), WeekdayReading.Read(text, from, at));
        if (DateReading.Read(text, at) is { } date) day = Longest(day, new DayMark(from, date.Until, date.Value is { } exists ? [exists] : []));
        if (FeastReading.Day(text, from, at) is { } feast) day = Longest(day, new DayMark(from, feast.Until, [feast.Value]));
        return day;
    }

    /// <summary>"Over 14 dagen" behind a weekday, in days.</summary>
    public static Piece<int>? WholeWeeks(WhenText text, int at) =>
        text.Next(at) is "over" or "in" && text.Next(at + 1).Length > 0 && Numbers.AmountAt(text, at + 1) is { Value: > 0 and < MostDays } number
        && number.Value % DaysOfWeek == 0 && text.Next(number.Until) is "dagen" or "days" ? new(number.Value, number.Until + 1) : null;

    /// <summary>The first day after today on which the team works, whatever is closed.</summary>
    private static DateOnly WorkingDay(WhenText text) =>
        Enumerable.Range(1, DaysOfWeek).Select(text.Today.AddDays).FirstOrDefault(date => text.Situation.Team.Shift.Days.Contains(date.DayOfWeek), text.Today.AddDays(1));

    private static DayMark? Longest(DayMark? one, DayMark? other) => one is null || other?.Until > one.Until ? other : one;

    private static DayMark? Relative(WhenText text, int from, int at)
    {
        if (text.Phrase("weekend", at) is { } weekend)
            return new DayMark(from, weekend.Until, [CalendarDates.From(text.Today, DayOfWeek.Saturday).AddDays(weekend.Value == "next" ? DaysOfWeek : 0)]);
        if (text.Phrase("working-day", at) is { } working) return new DayMark(from, working.Until, [WorkingDay(text)]);
        if (Ahead(text, at) is { } ahead) return new DayMark(from, ahead.Until, [text.Today.AddDays(ahead.Value)]);
        if (text.Phrase("day", at) is not { } told) return null;
        var parts = told.Value.Split(' ');
        var days = int.Parse(parts[0], CultureInfo.InvariantCulture);
        if (days < 0 && text.Expecting != TimePart.Date) return null;
        var until = told.Until;
        if (WeekReading.Ahead(text, until) is { } weeks && text.Next(until).Length > 0) (days, until) = (days + (DaysOfWeek * weeks.Value), weeks.Until);
        else if (WholeWeeks(text, until) is { } more) (days, until) = (days + more.Value, more.Until);
        return new DayMark(from, until, [text.Today.AddDays(days)]) { Part = parts.Length > 1 ? Enum.Parse<DayPart>(parts[1]) : null };
    }

    /// <summary>How many days on: over drie dagen, over een week, in two weeks, a week from tomorrow.</summary>
    private static Piece<int>? Ahead(WhenText text, int at)
    {
        if (WeekReading.Ahead(text, at) is { } weeks) return new(weeks.Value * DaysOfWeek, text.Skip("from-now", weeks.Until));
        if (text[at] is "over" or "in" && text.Next(at + 1).Length > 0 && Numbers.AmountAt(text, at + 1) is { Value: < MostDays } number && text.Next(number.Until) is "dag" or "dagen" or "day" or "days" or "maand" or "maanden" or "month" or "months")
        {
            var unit = text[number.Until];
            if (text.Next(number.Until + 1) is "of" or "or" || (text[at] == "in" && unit is "dag" or "dagen" or "maand" or "maanden" && text[at] == "in")) return null;
            var days = unit[0] == 'm' ? text.Today.AddMonths(number.Value).DayNumber - text.Today.DayNumber : number.Value;
            return new(days, number.Until + 1);
        }

        if (Numbers.AmountAt(text, at) is not { Value: < MostDays } count || text.Next(count.Until) is not ("day" or "days" or "week" or "weeks")) return null;
        if (text.Next(count.Until + 1).Length > 0 && text.Phrase("from-now", count.Until + 1) is { } now) return new(count.Value * (text[count.Until][0] == 'w' ? DaysOfWeek : 1), now.Until);
        // "A week from tomorrow", and in British English "a week tomorrow".
        var behind = text.Next(count.Until + 1) == "from" ? count.Until + 2 : count.Until + 1;
        if (text.Next(behind).Length == 0 || text.Phrase("day", behind) is not { } anchor || (behind == count.Until + 1 && text[behind] is not ("today" or "tomorrow"))) return null;
        var step = text[count.Until][0] == 'w' ? DaysOfWeek : 1;
        return new((count.Value * step) + int.Parse(anchor.Value.Split(' ')[0], CultureInfo.InvariantCulture), anchor.Until);
    }
}
