using System.Collections.Frozen;
using System.Globalization;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>What a day in words comes to. Closed.</summary>
public abstract record DayReading
{
    private DayReading() { }

    /// <summary>One day.</summary>
    public sealed record Day(DateOnly Date) : DayReading;

    /// <summary>Two days are meant equally well.</summary>
    public sealed record Ambiguous(DateOnly First, DateOnly Second) : DayReading;

    /// <summary>A date that does not exist, such as 31-2.</summary>
    public sealed record Impossible : DayReading;
}

/// <summary>Days in Dutch and English: today, tomorrow, weekdays, 25-11, 25 november (domain.md part 3, time rules).</summary>
public static class DayWords
{
    private static readonly FrozenDictionary<string, int> Relative = new Dictionary<string, int>
    {
        ["vandaag"] = 0, ["vanmiddag"] = 0, ["today"] = 0, ["morgen"] = 1, ["mrgn"] = 1, ["morgenmiddag"] = 1, ["tomorrow"] = 1,
        ["overmorgen"] = 2,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = WeekdayNames();
    private static readonly FrozenDictionary<string, int> Months = MonthNames();

    /// <summary>The day in a message, or null when there is none.</summary>
    public static DayReading? Read(string text, DateOnly today)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Length; i++)
        {
            var before = i > 0 ? words[i - 1] : "";
            if (Relative.TryGetValue(words[i], out var days)) return new DayReading.Day(today.AddDays(days));
            if (Weekdays.TryGetValue(words[i], out var weekday)) return Weekday(weekday, before, i > 1 ? words[i - 2] : "", today);
            if (Numeric(words[i], today) is { } numeric) return numeric;
            if (i > 0 && Months.TryGetValue(words[i], out var month) && DayNumber(before) is { } day)
                return Named(day, month, i + 1 < words.Length ? words[i + 1] : "", today);
            if (i + 1 < words.Length && Months.TryGetValue(words[i], out month) && DayNumber(words[i + 1]) is { } dayAfter)
                return Named(dayAfter, month, i + 2 < words.Length ? words[i + 2] : "", today);
        }

        return null;
    }

    private static DayReading Weekday(DayOfWeek weekday, string before, string beforeThat, DateOnly today)
    {
        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        var coming = today.AddDays(ahead == 0 ? 7 : ahead);
        var nextWeek = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7) + (((int)weekday + 6) % 7));
        if (before == "week" && beforeThat is "volgende" or "next") return new DayReading.Day(nextWeek);
        if (before is not ("volgende" or "next")) return new DayReading.Day(coming);
        var second = nextWeek > coming ? nextWeek : coming.AddDays(7);
        return new DayReading.Ambiguous(coming, second);
    }

    private static DayReading? Numeric(string word, DateOnly today)
    {
        var parts = word.Split('-', '/');
        if (parts.Length is not (2 or 3) || !parts.All(part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit))) return null;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (parts[0].Length == 4) return parts.Length == 3 ? Exact(numbers[0], numbers[1], numbers[2]) : null;
        return parts.Length == 3
            ? Exact(numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], numbers[1], numbers[0])
            : Coming(numbers[0], numbers[1], today);
    }

    private static DayReading Named(int day, int month, string year, DateOnly today) =>
        year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var exact)
            ? Exact(exact, month, day)
            : Coming(day, month, today);

    /// <summary>The next time this day of the month comes, today included.</summary>
    private static DayReading Coming(int day, int month, DateOnly today)
    {
        if (Exact(today.Year, month, day) is DayReading.Day { Date: var date } && date >= today) return new DayReading.Day(date);
        var recently = Exact(today.Year, month, day);
        // A date of the last weeks was meant as past and is refused as such; longer ago means next year.
        if (recently is DayReading.Day { Date: var past } && past > today.AddDays(-90)) return recently;
        return Exact(today.Year + 1, month, day);
    }

    private static DayReading Exact(int year, int month, int day) =>
        year is >= 2000 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DayReading.Day(new DateOnly(year, month, day))
            : new DayReading.Impossible();

    private static int? DayNumber(string word)
    {
        var digits = word;
        foreach (var ending in (string[])["ste", "de", "e", "st", "nd", "rd", "th"])
        {
            if (digits.EndsWith(ending, StringComparison.Ordinal)) { digits = digits[..^ending.Length]; break; }
        }

        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    private static FrozenDictionary<string, DayOfWeek> WeekdayNames()
    {
        var names = new Dictionary<string, DayOfWeek>();
        foreach (var language in (Language[])[Language.Dutch, Language.English])
        {
            var format = Texts.Wording.In(language).Culture.DateTimeFormat;
            for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
            {
                var name = format.GetDayName(day).ToLowerInvariant();
                names[name] = day;
                names[$"{name}middag"] = day;
                names[name[..(language == Language.Dutch ? 2 : 3)]] = day;
            }
        }

        return names.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, int> MonthNames()
    {
        var names = new Dictionary<string, int>();
        foreach (var language in (Language[])[Language.Dutch, Language.English])
        {
            for (var month = 1; month <= 12; month++)
            {
                var name = Texts.Wording.In(language).Culture.DateTimeFormat.GetMonthName(month).ToLowerInvariant();
                names[name] = month;
                names[name[..3]] = month;
            }
        }

        return names.ToFrozenDictionary();
    }
}
