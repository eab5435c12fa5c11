namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>How sure it is that words are a time.</summary>
internal enum ClockForm
{
    /// <summary>Only a number: a time after "om", else anything.</summary>
    Bare,

    /// <summary>"2 uur": a time or a duration.</summary>
    Hours,

    /// <summary>A time, whatever stands around it.</summary>
    Certain,
}

/// <summary>A time as it is said.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Form">How sure it is that it is a time.</param>
internal readonly record struct Clock(int Hour, int Minute, ClockForm Form)
{
    private const int Noon = 12, LastAfternoonHour = 6, FirstEveningHour = 5;

    /// <summary>Whether the words leave no doubt about before or after noon: 15:00, 3 pm, 09:00.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether the hour was told as "een", which is an article too.</summary>
    public bool IsArticle { get; init; }

    /// <summary>The part of the day told with it.</summary>
    public DayPart? Part { get; init; }

    /// <summary>It as a length, when it is no time but a number of hours.</summary>
    public int Minutes => (Hour * 60) + Minute;

    /// <summary>The time: hours 1 to 6 in the afternoon and 7 to 12 as they are, unless more is told.</summary>
    public TimeOnly Time => IsExact ? new TimeOnly(Hour, Minute) : InPart(Hour, Minute, Part);

    /// <summary>Whether the time leaves open whether it is before or after noon.</summary>
    public bool IsTwelveHour => !IsExact && Part is null && Hour is > 0 and <= Noon;

    /// <summary>An hour of twelve in a part of the day.</summary>
    public static TimeOnly InPart(int hour, int minute, DayPart? part)
    {
        var isLater = part switch
        {
            DayPart.Morning or DayPart.Night => false,
            DayPart.Evening => hour is >= FirstEveningHour and < Noon,
            _ => hour is > 0 and <= LastAfternoonHour,
        };
        var isMidnight = hour == Noon && part is DayPart.Evening or DayPart.Night;
        return new TimeOnly(isMidnight ? 0 : isLater ? hour + Noon : hour, minute);
    }
}
