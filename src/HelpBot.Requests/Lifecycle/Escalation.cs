namespace HelpBot.Requests.Lifecycle;

/// <summary>How far a request that is not settled was brought to attention (domain.md part 4, unclaimed).</summary>
public enum Escalation
{
    /// <summary>Not yet.</summary>
    None,

    /// <summary>48 hours before: in the list of what drags.</summary>
    TwoDays,

    /// <summary>24 hours before: to supervisors.</summary>
    OneDay,

    /// <summary>4 hours before: to the worker, who calls the resident.</summary>
    FourHours,
}
