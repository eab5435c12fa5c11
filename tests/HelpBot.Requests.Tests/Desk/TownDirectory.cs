using HelpBot.Requests.Desk;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Desk;

internal sealed class TownDirectory : ITeamDirectory
{
    public IReadOnlyCollection<Team> Teams => [Town.Team];

    public Team? FindTeam(TeamId team) => team == Town.TeamId ? Town.Team : null;

    public Roster RosterOf(TeamId team) => team == Town.TeamId ? Town.Roster : Roster.Empty;

    public Person? FindPerson(PersonId person) => Town.Roster.Find(person);
}
