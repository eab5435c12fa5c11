using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Desk;

/// <summary>The teams and who belongs to them; may be up to a minute old.</summary>
public interface ITeamDirectory
{
    /// <summary>All teams.</summary>
    IReadOnlyCollection<Team> Teams { get; }

    /// <summary>The team with this id, or null.</summary>
    Team? FindTeam(TeamId team);

    /// <summary>Who belongs to a team; empty when there is no such team.</summary>
    Roster RosterOf(TeamId team);

    /// <summary>The person with this id, of whatever team, or null.</summary>
    Person? FindPerson(PersonId person);
}
