namespace HelpBot.Requests.Teams;

/// <summary>Days on which the team does not work, both ends included.</summary>
public sealed record Closure(DateOnly From, DateOnly Until)
{
    /// <summary>Whether the team is closed on this day.</summary>
    public bool Covers(DateOnly date) => date >= From && date <= Until;
}
