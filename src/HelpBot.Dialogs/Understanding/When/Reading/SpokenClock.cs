namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>Hours and minutes as they are spoken to a telephone: veertien uur dertig, veertien dertig, two thirty, 14 30, 2 30 pm.</summary>
internal static class SpokenClock
{
    private const int LastHour = 23, Noon = 12, FewestMinutes = 10, MinutesOfHour = 60, Step = 5, Quarter = 15;

    /// <summary>The time that begins at a word.</summary>
    public static Piece<Clock>? At(WhenText text, int at)
    {
        if (text.Count < 2 || Numbers.At(text, at) is not { Value: >= 1 and <= LastHour } hour) return null;
        var hasUnit = text.Next(hour.Until) is "uur" or "u";
        var start = hasUnit ? hour.Until + 1 : hour.Until;
        if (text.Next(start).Length == 0 || Numbers.At(text, start) is not { Value: < MinutesOfHour } minute || Counted.Follows(text, minute.Until)) return null;
        if (hour.Value <= Noon && !hasUnit && text.Next(minute.Until) is "pm" or "am") return InHalf(hour.Value, minute, text[minute.Until] == "pm");
        if (!IsSaid(text, at, start, hour.Value, hasUnit, minute.Value)) return null;
        return new(new Clock(hour.Value, minute.Value, ClockForm.Certain) { IsExact = hour.Value > Noon }, text.Next(minute.Until) == "uur" ? minute.Until + 1 : minute.Until);
    }

    /// <summary>Words for both; without "uur" an English hour or one of the afternoon, for "drie dertig" may be anything.</summary>
    private static bool IsSaid(WhenText text, int at, int start, int hour, bool hasUnit, int minute)
    {
        var (isWord, isMinuteWord) = (char.IsLetter(text[at][0]), char.IsLetter(text[start][0]));
        if (isMinuteWord) return minute >= FewestMinutes && minute % Step == 0 && (hasUnit || (isWord && (hour > Noon || Numbers.IsEnglishWord(text[at]))));
        return !isWord && !hasUnit && hour > Noon && text[start].Length == 2 && minute % Quarter == 0;
    }

    private static Piece<Clock> InHalf(int hour, Piece<int> minute, bool isAfternoon) =>
        new(new Clock((hour % Noon) + (isAfternoon ? Noon : 0), minute.Value, ClockForm.Certain) { IsExact = true }, minute.Until + 1);
}
