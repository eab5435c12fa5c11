namespace HelpBot.Dialogs.Understanding.When;

/// <summary>Words that tell a day.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Dates">The day; several when the words may mean several; none when there is no such day (31-2).</param>
public sealed record DayMark(int From, int Until, IReadOnlyList<DateOnly> Dates) : Mark(From, Until)
{
    /// <summary>The day of the week, when that is all that was told.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The part of the day that is in the same words: "dinsdagmiddag".</summary>
    public DayPart? Part { get; init; }

    /// <summary>Whether it is where something begins: "vanaf 1 december".</summary>
    public bool IsBeginning { get; init; }

    /// <summary>Whether it was read from a week and a weekday: "volgende week woensdag".</summary>
    public bool IsInWeek { get; init; }

    /// <summary>The only day that may be meant, or null.</summary>
    public DateOnly? Only => Dates.Count == 1 ? Dates[0] : null;
}

/// <summary>Words that tell a week, and no day in it: "volgende week", "begin volgende week".</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Monday">The first day of the week.</param>
public sealed record WeekMark(int From, int Until, DateOnly Monday) : Mark(From, Until);

/// <summary>Words about a day or time that is not the wish: a greeting, the past, what does not suit, a deadline.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
public sealed record AsideMark(int From, int Until) : Mark(From, Until)
{
    /// <summary>Whether it tells weeks or a month, and not which day in it: "begin januari", "in de kerstvakantie".</summary>
    public bool IsPeriod { get; init; }

    /// <summary>The days on which it is not: "behalve de 22e". None when they are told and not known here: "behalve in de vakantie".</summary>
    public IReadOnlyList<DateOnly>? Except { get; init; }
}
