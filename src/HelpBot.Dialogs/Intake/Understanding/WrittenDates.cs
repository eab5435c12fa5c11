using System.Globalization;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Dates with a day and a month: 25-11, 25/11/2026, 2026-11-25, 25 november, november 25. The day always comes first.</summary>
internal static class WrittenDates
{
    /// <summary>The date that begins at this word, or null.</summary>
    public static DayReading? Read(string[] words, int at, DateOnly today)
    {
        string Word(int offset) => at + offset < words.Length ? words[at + offset] : "";
        if (IsNumeric(words[at])) return IsAmountOf(Word(1)) ? null : Numeric(words[at], today);
        if (DayNumber(words[at]) is { } day && DayNames.Months.TryGetValue(Word(1), out var month)) return Named(day, month, Word(2), today);
        return DayNames.Months.TryGetValue(words[at], out month) && DayNumber(Word(1)) is { } dayAfter
            && !(at > 0 && DayNumber(words[at - 1]) is not null)
            ? Named(dayAfter, month, Word(2), today)
            : null;
    }

    /// <summary>Whether a word is a date in digits.</summary>
    public static bool IsNumeric(string word)
    {
        var parts = word.Split('-', '/');
        return parts.Length is 2 or 3
            && parts.All(part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit))
            && (parts[0].Length < 3 || (parts[0].Length == 4 && parts.Length == 3));
    }

    private static bool IsAmountOf(string next) => next is "uur" or "u" or "hour" or "hours" or "studenten" or "students" or "pm";

    private static DayReading? Numeric(string word, DateOnly today)
    {
        var numbers = word.Split('-', '/').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Length == 2) return numbers[1] > 99 ? null : Coming(numbers[0], numbers[1], today);
        return numbers[0] > 99 ? Exact(numbers[0], numbers[1], numbers[2])
            : Exact(numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], numbers[1], numbers[0]);
    }

    private static DayReading Named(int day, int month, string year, DateOnly today) =>
        year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var exact)
            ? Exact(exact, month, day)
            : Coming(day, month, today);

    /// <summary>The next time this day of the month comes, today included.</summary>
    private static DayReading Coming(int day, int month, DateOnly today)
    {
        var thisYear = Exact(today.Year, month, day);
        // A date of the last weeks was meant as past and is refused as such; longer ago means next year.
        return thisYear is DayReading.Day { Date: var date } && date > today.AddDays(-90) ? thisYear : Exact(today.Year + 1, month, day);
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
            if (!digits.EndsWith(ending, StringComparison.Ordinal)) continue;
            digits = digits[..^ending.Length];
            break;
        }

        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : null;
    }
}
