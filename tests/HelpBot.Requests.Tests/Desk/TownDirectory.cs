using HelpBot.Requests.Desk;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Desk;

internal sealed class TownDirectory : ITeamDirectory
{
    /// <summary>The team as its settings are now.</summary>
    public Team Holy { get; set; } = Town.Team;

    public IReadOnlyCollection<Team> Teams => [Holy];

    public Team? FindTeam(TeamId team) => team == Town.TeamId ? Holy : null;

    public Roster RosterOf(TeamId team) => team == Town.TeamId ? Town.Roster : Roster.Empty;

    public Person? FindPerson(PersonId person) => Town.Roster.Find(person);
}
