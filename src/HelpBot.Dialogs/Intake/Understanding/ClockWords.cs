using System.Globalization;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>One time of day in words: half 3, kwart voor 3, tien over half 3, 14.30, 14u30, 3pm, 2 uur.</summary>
/// <param name="Time">The time.</param>
/// <param name="Length">How many words it takes.</param>
/// <param name="IsSure">Whether the words can be nothing but a time of day; "2 uur" may be a duration, "3" anything.</param>
internal sealed record ClockWords(TimeOnly Time, int Length, bool IsSure)
{
    /// <summary>The time that begins at a word, or null.</summary>
    public static ClockWords? At(string[] words, int at, Language language)
    {
        if (at >= words.Length) return null;
        return Spoken(words, at, language) ?? Digits(words, at) ?? Bare(words, at);
    }

    /// <summary>half 3, kwart voor 3, tien over half 3; half past 2, quarter to 3. Half 3 is 14:30 in Dutch, 15:30 in English.</summary>
    private static ClockWords? Spoken(string[] words, int at, Language language)
    {
        string Word(int offset) => at + offset < words.Length ? words[at + offset] : "";
        ClockWords? Hour(int offset, int minutes) =>
            NumberWords.Read(Word(offset)) is { } hour and >= 1 and <= 12 && !IsOther(Word(offset + 1))
                ? Complete(words, at, offset + 1, new TimeOnly(hour, 0), minutes, sure: true)
                : null;

        if (Word(0) == "half") return Word(1) == "past" ? Hour(2, 30) : Hour(1, language == Language.Dutch ? -30 : 30);
        var quantity = Word(0) is "kwart" or "kwartier" or "quarter" ? 15
            : NumberWords.Read(Word(0)) is { } number and >= 1 and <= 29 && !NumberWords.IsArticle(Word(0)) ? number
            : 0;
        var sign = Word(1) switch { "over" or "na" or "past" or "after" => 1, "voor" or "to" => -1, _ => 0 };
        // "2 to 4" is a window, "2 voor 4" nothing anybody says.
        if (sign == 0 || quantity == 0 || (sign < 0 && quantity % 5 != 0)) return null;
        return Word(2) == "half" ? Hour(3, (sign * quantity) - 30) : Hour(2, sign * quantity);
    }

    /// <summary>14:30, 14.30, 14u30, 14u, 3pm, 3.30pm.</summary>
    private static ClockWords? Digits(string[] words, int at)
    {
        var word = words[at];
        var isPm = word.EndsWith("pm", StringComparison.Ordinal);
        var isAm = word.EndsWith("am", StringComparison.Ordinal);
        var bare = isPm || isAm ? word[..^2] : word.TrimEnd('u', 'h');
        if (bare == word && bare.All(char.IsAsciiDigit)) return null;
        var parts = bare.Split(':', '.', 'u', 'h');
        if (parts.Length > 2 || parts[0].Length is 0 or > 2 || (parts.Length == 2 && parts[1].Length != 2)) return null;
        if (!parts.All(part => part.All(char.IsAsciiDigit))) return null;
        var (hour, minute) = (Number(parts[0]), parts.Length == 2 ? Number(parts[1]) : 0);
        if (hour > 23 || minute > 59 || ((isPm || isAm) && hour is 0 or > 12)) return null;
        var time = new TimeOnly(isPm || isAm ? (hour % 12) + (isPm ? 12 : 0) : hour, minute);
        var sure = parts.Length == 2 || isPm || isAm || hour > 3;
        return isAm ? new ClockWords(time, 1, true) : Complete(words, at, 1, time, 0, sure);
    }

    /// <summary>2 uur, 2 uur 30, 3 o'clock, 3 pm, and a number alone.</summary>
    private static ClockWords? Bare(string[] words, int at)
    {
        string Word(int offset) => at + offset < words.Length ? words[at + offset] : "";
        if (NumberWords.Read(Word(0)) is not ({ } hour and >= 1 and <= 23) || IsOther(Word(1))) return null;
        var time = new TimeOnly(hour, 0);
        if (Word(1) == "am") return new ClockWords(new TimeOnly(hour % 12, 0), 2, true);
        if (Word(1) is not ("uur" or "u") || NumberWords.Read(Word(2)) is not ({ } minutes and >= 10 and <= 59))
            return Complete(words, at, 1, time, 0, sure: hour > 3 && Word(1) is "uur" or "u");
        return Word(3).StartsWith("min", StringComparison.Ordinal) ? null : Complete(words, at, 3, time, minutes, sure: true);
    }

    private static ClockWords Complete(string[] words, int at, int length, TimeOnly time, int minutes, bool sure)
    {
        string Word(int offset) => at + offset < words.Length ? words[at + offset] : "";
        if (Word(length) is "uur" or "u") length++;
        if (Word(length) == "o" && Word(length + 1) == "clock") (length, sure) = (length + 2, true);
        if (Word(length) == "oclock") (length, sure) = (length + 1, true);
        var isPm = Word(length) == "pm";
        if (isPm) (length, sure) = (length + 1, true);
        // A bare hour from 1 to 6 is in the afternoon (domain.md part 3).
        var isLater = isPm ? time.Hour < 12 : time.Hour is >= 1 and <= 6 && !IsMorning(words);
        return new ClockWords((isLater ? time.AddHours(12) : time).AddMinutes(minutes), length, sure);
    }

    /// <summary>The number counts something else.</summary>
    private static bool IsOther(string next) =>
        DayNames.Months.ContainsKey(next) || next is "student" or "studenten" or "students" or "minuten" or "minutes" or "min" or "keer" or "x"
            or "dagen" or "days" or "weken" or "weeks" or "hours" or "hour" or "uurtje" or "kwartier" or "personen" or "people" or "tassen" or "bags";

    private static bool IsMorning(string[] words) =>
        words.Any(word => word is "ochtends" or "morgens" or "morning" || word.EndsWith("ochtend", StringComparison.Ordinal));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
