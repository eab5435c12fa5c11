using HelpBot.Dialogs.Understanding.When;

namespace HelpBot.Dialogs.Placed;

/// <summary>What somebody says of a request that was placed before.</summary>
/// <param name="Cancels">Whether it is off; else it becomes different.</param>
/// <param name="IsClear">Whether the words can mean nothing else, also while a new request is being told.</param>
public sealed record PlacedWish(bool Cancels, bool IsClear)
{
    /// <summary>The codes of the kinds of help that were named.</summary>
    public IReadOnlyList<string> Tasks { get; init; } = [];

    /// <summary>The days that were named.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>The days of the week that were named alone: "donderdag" may be today too.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>The neighbourhoods that were named.</summary>
    public IReadOnlyList<string> Neighbourhoods { get; init; } = [];

    /// <summary>The times that were named.</summary>
    public IReadOnlyList<TimeOnly> Times { get; init; } = [];

    /// <summary>The new day or time, or null.</summary>
    public PlannedTime? Time { get; init; }

    /// <summary>The new number of students, or null.</summary>
    public int? Students { get; init; }

    /// <summary>Whether it tells which request is meant.</summary>
    public bool TellsWhich => Tasks.Count > 0 || Days.Count > 0 || Weekdays.Count > 0 || Neighbourhoods.Count > 0;

    /// <summary>Whether it tells what becomes different.</summary>
    public bool TellsNew => Time is not null || Students is not null;
}
