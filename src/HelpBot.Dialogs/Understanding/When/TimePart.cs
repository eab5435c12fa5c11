namespace HelpBot.Dialogs.Understanding.When;

/// <summary>A part of when a visit is.</summary>
public enum TimePart
{
    /// <summary>The day.</summary>
    Date,

    /// <summary>The start or the window.</summary>
    Start,

    /// <summary>How long.</summary>
    Duration,

    /// <summary>The end of a series.</summary>
    End,
}
