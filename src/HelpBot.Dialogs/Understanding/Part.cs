namespace HelpBot.Dialogs.Understanding;

/// <summary>A part of a request that may be missing from a sentence, in the order in which asking helps most.</summary>
public enum Part
{
    /// <summary>The kind of help.</summary>
    Type,

    /// <summary>The day.</summary>
    Date,

    /// <summary>The start, or a window.</summary>
    Start,

    /// <summary>How long.</summary>
    Duration,

    /// <summary>Where.</summary>
    Neighbourhood,

    /// <summary>How many students.</summary>
    Students,

    /// <summary>Whether the resident joins in.</summary>
    Together,

    /// <summary>The end of a series.</summary>
    End,
}
