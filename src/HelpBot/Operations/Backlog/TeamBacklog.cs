using HelpBot.Requests.Teams;

namespace HelpBot.Operations.Backlog;

/// <summary>What waits for the relay in one team.</summary>
/// <param name="Team">The team.</param>
/// <param name="Rows">How many rows were due at the last look; 100 stands for 100 or more.</param>
/// <param name="Age">For how long the oldest has been due, or was to be sent if it was put off; zero while nothing waits.</param>
/// <param name="Unseen">How long ago the last look was.</param>
internal sealed record TeamBacklog(TeamId Team, int Rows, TimeSpan Age, TimeSpan Unseen)
{
    /// <summary>From here on someone has to know (design.md part 7).</summary>
    public static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    /// <summary>What is wrong, as a code for the health answer and the log; null when nothing is.</summary>
    public string? Code => Age >= Long ? "backlog" : Unseen >= Long ? "relay-silent" : null;

    /// <summary>For how long it has been wrong.</summary>
    public TimeSpan Behind => Age >= Long ? Age : Unseen;
}
