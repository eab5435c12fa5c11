using System.Globalization;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>A time of day: a start, or a window when <paramref name="Until"/> is given.</summary>
public sealed record TimeReading(TimeOnly From, TimeOnly? Until = null);

/// <summary>Times in Dutch and English (domain.md part 3, time rules): half 3 is 14:30 in Dutch, half past 2 in English.</summary>
public static class TimeWords
{
    private static readonly HashSet<string> WholeShift =
        ["middag", "vanmiddag", "morgenmiddag", "maakt", "egal", "altijd", "whenever", "any", "anytime", "afternoon"];

    /// <summary>The time in a message, or null when there is none.</summary>
    public static TimeReading? Read(string text, Shift shift, Language language)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "tussen" or "between" or "van" or "from" && Pair(words, i + 1, language) is { } pair) return pair;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (Spoken(words, i, language) is { } spoken) return new TimeReading(spoken);
            if (Clock(words[i]) is { } clock) return new TimeReading(Afternoon(clock, words, i));
            if (NumberWords.Read(words[i]) is { } hour and >= 1 and <= 23 && IsHour(words, i))
                return new TimeReading(Afternoon(new TimeOnly(hour, 0), words, i));
        }

        return words.Any(WholeShift.Contains) ? new TimeReading(shift.From, shift.Until) : null;
    }

    private static TimeReading? Pair(string[] words, int from, Language language)
    {
        var join = Array.FindIndex(words, from, word => word is "en" or "and" or "tot" or "to" or "till" or "until");
        if (join <= from || join + 1 >= words.Length) return null;
        return One(words[from..join], language) is { } start && One(words[(join + 1)..], language) is { } end && end > start
            ? new TimeReading(start, end)
            : null;
    }

    private static TimeOnly? One(string[] words, Language language) =>
        Spoken(words, 0, language)
        ?? (Clock(words[0]) is { } clock ? Afternoon(clock, words, 0) : (TimeOnly?)null)
        ?? (NumberWords.Read(words[0]) is { } hour and >= 1 and <= 23 ? Afternoon(new TimeOnly(hour, 0), words, 0) : (TimeOnly?)null);

    /// <summary>half 3, kwart voor 3, tien over half 3; half past 2, quarter to 3.</summary>
    private static TimeOnly? Spoken(string[] words, int at, Language language)
    {
        string Word(int offset) => at + offset < words.Length ? words[at + offset] : "";
        TimeOnly? Hour(int offset, int minutes) =>
            NumberWords.Read(Word(offset)) is { } hour and >= 1 and <= 12
                ? (TimeOnly?)Afternoon(new TimeOnly(hour % 12, 0), words, at + offset, always: true).AddMinutes(minutes)
                : null;

        if (Word(0) == "half") return Word(1) == "past" ? Hour(2, 30) : Hour(1, language == Language.Dutch ? -30 : 30);
        var quantity = Word(0) is "kwart" or "quarter" ? 15 : NumberWords.Read(Word(0)) is { } number and <= 29 ? number : (int?)null;
        if (quantity is null) return null;
        var sign = Word(1) switch { "over" or "past" => 1, "voor" or "to" => -1, _ => 0 };
        if (sign == 0) return null;
        return Word(2) == "half" ? Hour(3, (sign * quantity.Value) - 30) : Hour(2, sign * quantity.Value);
    }

    private static TimeOnly? Clock(string word)
    {
        var parts = word.TrimEnd('u', 'h').Split(':', '.', 'u', 'h');
        var digits = parts.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit));
        if (!digits || parts.Length > 2 || (parts.Length == 1 && !(word.EndsWith('u') || word.EndsWith('h')))) return Meridiem(word);
        var (hour, minute) = (Number(parts[0]), parts.Length == 2 ? Number(parts[1]) : 0);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary>2pm, 3.30pm.</summary>
    private static TimeOnly? Meridiem(string word)
    {
        if (!word.EndsWith("pm", StringComparison.Ordinal) && !word.EndsWith("am", StringComparison.Ordinal)) return null;
        var parts = word[..^2].Split(':', '.');
        if (parts.Length > 2 || !parts.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit))) return null;
        var (hour, minute) = (Number(parts[0]) % 12, parts.Length == 2 ? Number(parts[1]) : 0);
        return minute < 60 ? new TimeOnly(hour + (word[^2] == 'p' ? 12 : 0), minute) : null;
    }

    /// <summary>A bare number is an hour when it stands alone or beside uur, u, om, at, rond, pm.</summary>
    private static bool IsHour(string[] words, int at) =>
        words.Length == 1
        || (at + 1 < words.Length && words[at + 1] is "uur" or "u" or "oclock" or "pm" or "o")
        || (at > 0 && words[at - 1] is "om" or "at" or "rond" or "around");

    /// <summary>A bare hour from 1 to 6 is in the afternoon.</summary>
    private static TimeOnly Afternoon(TimeOnly time, string[] words, int at, bool always = false)
    {
        var pm = at + 1 < words.Length && words[at + 1] == "pm";
        return (time.Hour is >= 1 and <= 6 || (always && time.Hour == 0) || (pm && time.Hour < 12)) && !IsMorning(words)
            ? time.AddHours(12)
            : time;
    }

    private static bool IsMorning(string[] words) => words.Any(word => word is "ochtends" or "ochtend" or "am" or "morning");

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
