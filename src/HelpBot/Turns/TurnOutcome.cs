namespace HelpBot.Turns;

/// <summary>How a turn ended, for who looks after HelpBot.</summary>
internal enum TurnOutcome
{
    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>It was answered that the rules do not allow it.</summary>
    Refused,

    /// <summary>Somebody spoke whom no team knows.</summary>
    Unknown,

    /// <summary>Storage or the channel did not answer, and the person was told that it did not work.</summary>
    Unavailable,

    /// <summary>It took too long, or the host stopped.</summary>
    Ended,

    /// <summary>It broke.</summary>
    Failed,
}
