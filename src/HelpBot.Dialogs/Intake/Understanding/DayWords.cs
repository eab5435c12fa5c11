namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>
/// Days in Dutch and English: today, tomorrow, weekdays, 25-11, 25 november (domain.md part 3, time rules).
/// Never a guess: of two days that a message may mean, both are given.
/// </summary>
public static class DayWords
{
    /// <summary>The day in a message, or null when there is none.</summary>
    public static DayReading? Read(string text, DateOnly today)
    {
        var words = Words.Of(text);
        var dates = new List<DayReading>();
        var spoken = new List<DayReading>();
        for (var i = 0; i < words.Length; i++)
        {
            if (IsExcluded(words, i)) continue;
            if (WrittenDates.Read(words, i, today) is { } date) dates.Add(date);
            else if (Spoken(words, i, today) is { } day) spoken.Add(day);
        }

        if (dates.OfType<DayReading.Impossible>().Any()) return new DayReading.Impossible();
        // "Woensdag 2 december": the weekday names the date, not the coming Wednesday.
        spoken.RemoveAll(day => Days(day).Any(one => dates.SelectMany(Days).Any(other => other.DayOfWeek == one.DayOfWeek)));
        return Together([.. dates.Concat(spoken).SelectMany(Days).Distinct()]);
    }

    private static DayReading? Together(DateOnly[] days) => days.Length switch
    {
        0 => null,
        1 => new DayReading.Day(days[0]),
        _ => new DayReading.Ambiguous(days[0] < days[1] ? days[0] : days[1], days[0] < days[1] ? days[1] : days[0]),
    };

    private static IEnumerable<DateOnly> Days(DayReading reading) => reading switch
    {
        DayReading.Day day => [day.Date],
        DayReading.Ambiguous two => [two.First, two.Second],
        _ => [],
    };

    /// <summary>Not on that day, or on some day after it.</summary>
    private static bool IsExcluded(string[] words, int at) =>
        (at > 0 && words[at - 1] is "niet" or "not" or "geen" or "behalve" or "except" or "na" or "before" or "vanaf" or "uiterlijk")
        || (at > 0 && words[at - 1] == "after" && words[at] != "tomorrow")
        || (at + 1 < words.Length && words[at + 1] is "niet" or "not");

    private static DayReading? Spoken(string[] words, int at, DateOnly today)
    {
        var later = Later(words, at);
        if (DayNames.Relative.TryGetValue(words[at], out var days))
            return new DayReading.Day(today.AddDays(days + later + (at > 0 && words[at - 1] == "after" ? 1 : 0)));
        if (DayNames.Weekday(words, at) is not { } weekday)
            return Ahead(words, at) is { } ahead && IsAlone(words, at) ? new DayReading.Day(today.AddDays(ahead)) : null;
        return Weekday(weekday, words, at, today) is DayReading.Day day ? new DayReading.Day(day.Date.AddDays(later)) : Weekday(weekday, words, at, today);
    }

    private static DayReading Weekday(DayOfWeek weekday, string[] words, int at, DateOnly today)
    {
        string Word(int offset) => at + offset >= 0 && at + offset < words.Length ? words[at + offset] : "";
        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        var coming = today.AddDays(ahead == 0 ? 7 : ahead);
        var nextWeek = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7) + (((int)weekday + 6) % 7));
        if ((Word(-1) == "week" && Word(-2) is "volgende" or "next") || (Word(1) is "volgende" or "next" && Word(2) == "week"))
            return new DayReading.Day(nextWeek);
        if (Word(-1) is not ("volgende" or "next")) return new DayReading.Day(coming);
        return new DayReading.Ambiguous(coming, nextWeek > coming ? nextWeek : coming.AddDays(7));
    }

    /// <summary>"Vrijdag over een week": the days to add to the day before it.</summary>
    private static int Later(string[] words, int at) => at + 1 < words.Length ? Ahead(words, at + 1) ?? 0 : 0;

    /// <summary>"Over 3 dagen", "in 2 weeks": the days ahead, or null.</summary>
    private static int? Ahead(string[] words, int at) =>
        at + 2 < words.Length && words[at] is "over" or "in" && NumberWords.Read(words[at + 1]) is { } count and >= 1 and <= 99
            ? words[at + 2] switch { "dag" or "dagen" or "day" or "days" => count, "week" or "weken" or "weeks" => 7 * count, _ => null }
            : null;

    private static bool IsAlone(string[] words, int at) =>
        at == 0 || !(DayNames.Relative.ContainsKey(words[at - 1]) || DayNames.Weekday(words, at - 1) is not null);
}
