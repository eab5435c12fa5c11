namespace HelpBot.Requests.Desk;

/// <summary>How a commit ended.</summary>
public enum CommitOutcome
{
    /// <summary>All of it is stored.</summary>
    Committed,

    /// <summary>Someone else wrote first; nothing of it is stored.</summary>
    Stale,

    /// <summary>It may or may not be stored: the answer was lost.</summary>
    Unknown,
}
