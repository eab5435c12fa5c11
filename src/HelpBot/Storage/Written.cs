namespace HelpBot.Storage;

/// <summary>How a write of one row ended.</summary>
/// <param name="Outcome">How.</param>
/// <param name="Mark">The new mark of the row, when it is stored and still there.</param>
internal readonly record struct Written(WriteOutcome Outcome, string? Mark);

/// <summary>How a write of one row ended.</summary>
internal enum WriteOutcome
{
    /// <summary>It is stored.</summary>
    Stored,

    /// <summary>Someone else wrote first; nothing is stored.</summary>
    Conflict,

    /// <summary>The row to change is gone; nothing is stored.</summary>
    Missing,

    /// <summary>The answer was lost: it may or may not be stored.</summary>
    Unknown,
}
