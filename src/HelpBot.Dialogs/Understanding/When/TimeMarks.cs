namespace HelpBot.Dialogs.Understanding.When;

/// <summary>How a time is meant.</summary>
public enum TimeKind
{
    /// <summary>An agreed start: "om half 3", "rond 3".</summary>
    At,

    /// <summary>A start and an end: "van 2 tot half 4".</summary>
    Range,

    /// <summary>Somewhere between two times: "tussen 1 en 3", "3 à 4 uur".</summary>
    Between,

    /// <summary>At that time or later: "vanaf 2", "na 2 uur".</summary>
    After,

    /// <summary>Done by that time: "voor 4 uur".</summary>
    Before,

    /// <summary>Until that time; the end of a visit whose start is told elsewhere: "tot 4 uur".</summary>
    Till,

    /// <summary>Some time in a part of the day: "'s middags".</summary>
    Part,

    /// <summary>Any time: "maakt niet uit".</summary>
    Any,

    /// <summary>One of two times: "om 2 uur of half 3". It has to be asked.</summary>
    Either,

    /// <summary>As soon as can be: "meteen", "zo snel mogelijk". It has to be asked.</summary>
    Soon,
}

/// <summary>Words that tell a time.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Kind">How it is meant.</param>
public sealed record TimeMark(int From, int Until, TimeKind Kind) : Mark(From, Until)
{
    /// <summary>The only time, or the first of two.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The second of two times.</summary>
    public TimeOnly? Last { get; init; }

    /// <summary>The part of the day.</summary>
    public DayPart? Part { get; init; }

    /// <summary>The day, when the time was reckoned from now: "over een uur".</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether the times leave open whether it is before or after noon: "om 3", and not "3 pm" or "15:00".</summary>
    public bool IsTwelveHour { get; init; }

    /// <summary>The day that the same words may tell: "van 9-12".</summary>
    public DateOnly? OrDate { get; init; }

    /// <summary>Whether it says more than a part of the day.</summary>
    public bool IsClock => Time is not null;
}

/// <summary>Words that tell how long a visit takes.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Minutes">The minutes, as told.</param>
public sealed record DurationMark(int From, int Until, int Minutes) : Mark(From, Until);
