namespace HelpBot.Dialogs.Understanding.When;

/// <summary>Words that tell that a visit comes back: "elke dinsdag", "om de week".</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Day">The day of the week, if these words tell it; of "elke dinsdag en donderdag" each day is a mark.</param>
/// <param name="EveryWeeks">How many weeks lie between two dates, as told.</param>
public sealed record SeriesMark(int From, int Until, DayOfWeek? Day, int EveryWeeks) : Mark(From, Until)
{
    /// <summary>The part of the day that is in the same words: "elke dinsdagmiddag".</summary>
    public DayPart? Part { get; init; }

    /// <summary>The first date, when these words tell it: "elke eerste dinsdag van de maand".</summary>
    public DateOnly? First { get; init; }

    /// <summary>Whether only weeks with an even, or an odd, number count; null for any.</summary>
    public bool? IsInEvenWeeks { get; init; }

    /// <summary>Whether it is more often than one day a week, such as "elke dag", and names no day.</summary>
    public bool IsMoreOften { get; init; }
}

/// <summary>Words that tell how long a series goes on: "tot kerst", "6 keer", "zes weken lang".</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
public sealed record SeriesEndMark(int From, int Until) : Mark(From, Until)
{
    /// <summary>The first day on which it may be: "elke woensdag in januari".</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day on which it may be.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>How many times.</summary>
    public int? Count { get; init; }

    /// <summary>How many weeks.</summary>
    public int? Weeks { get; init; }
}
