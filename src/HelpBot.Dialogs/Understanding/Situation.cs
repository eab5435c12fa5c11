using System.Runtime.CompilerServices;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding;

/// <summary>What has to be known to understand a sentence.</summary>
/// <param name="Team">The team: its neighbourhoods, shift and closures.</param>
/// <param name="Now">The moment at which it is said.</param>
/// <param name="Language">The language of who says it; "half 3" and "half three" are read by it.</param>
public sealed record Situation(Team Team, DateTimeOffset Now, Language Language)
{
    /// <summary>Today, for the team.</summary>
    public DateOnly Today => Team.Today(Now);

    // Gathered once for the list of a team.
    private static readonly ConditionalWeakTable<IReadOnlyList<Neighbourhood>, IReadOnlyCollection<string>> Names = [];

    /// <summary>The names of the team's neighbourhoods, which are names of no people.</summary>
    public IReadOnlyCollection<string> Places =>
        Names.GetValue(Team.Neighbourhoods, static areas => [.. areas.Select(area => area.Name)]);
}
