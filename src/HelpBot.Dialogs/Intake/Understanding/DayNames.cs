using System.Collections.Frozen;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>The names of days and months in Dutch and English, whole and shortened.</summary>
internal static class DayNames
{
    private static readonly string[] PartsOfDay = ["ochtend", "middag", "avond"];

    /// <summary>Shortened names that are words themselves: "zo snel mogelijk", "do the shopping", "she sat".</summary>
    private static readonly FrozenSet<string> Doubtful = FrozenSet.Create("zo", "do", "ma", "sat", "sun");

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = WeekdayNames();

    /// <summary>Months by name, from 1.</summary>
    public static FrozenDictionary<string, int> Months { get; } = MonthNames();

    /// <summary>Days counted from today.</summary>
    public static FrozenDictionary<string, int> Relative { get; } = new Dictionary<string, int>
    {
        ["vandaag"] = 0, ["vanmiddag"] = 0, ["vanochtend"] = 0, ["vanavond"] = 0, ["today"] = 0, ["tonight"] = 0,
        ["morgen"] = 1, ["mrgn"] = 1, ["morgenmiddag"] = 1, ["morgenochtend"] = 1, ["morgenavond"] = 1, ["tomorrow"] = 1,
        ["overmorgen"] = 2, ["gisteren"] = -1, ["yesterday"] = -1, ["eergisteren"] = -2,
    }.ToFrozenDictionary();

    /// <summary>The weekday that a word names, or null.</summary>
    public static DayOfWeek? Weekday(string[] words, int at)
    {
        if (!Weekdays.TryGetValue(words[at], out var day)) return null;
        var next = at + 1 < words.Length ? words[at + 1] : "";
        var isSure = words.Length <= 2 || (next.Length > 0 && char.IsAsciiDigit(next[0])) || next is "om" or "at" or "half";
        return isSure || !Doubtful.Contains(words[at]) ? day : null;
    }

    /// <summary>Whether a word names a day or a month.</summary>
    public static bool IsDay(string word) =>
        Relative.ContainsKey(word) || Weekdays.ContainsKey(word) || Months.ContainsKey(word) || WrittenDates.IsNumeric(word);

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
                foreach (var part in PartsOfDay) names[name + part] = day;
                names[name[..(language == Language.Dutch ? 2 : 3)]] = day;
            }
        }

        return names.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, int> MonthNames()
    {
        var names = new Dictionary<string, int> { ["mrt"] = 3, ["sept"] = 9 };
        foreach (var language in (Language[])[Language.Dutch, Language.English])
        {
            for (var month = 1; month <= 12; month++)
            {
                var name = Texts.Wording.In(language).Culture.DateTimeFormat.GetMonthName(month).ToLowerInvariant();
                names[name] = month;
                if (name != "maart") names[name[..3]] = month;
            }
        }

        return names.ToFrozenDictionary();
    }
}
