using System.Collections.Frozen;
using HelpBot.Requests.Desk;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using Microsoft.Extensions.Options;

namespace HelpBot.Operations;

/// <summary>The teams and people that configuration gives; the same as long as the host runs.</summary>
internal sealed class TeamDirectory : ITeamDirectory
{
    private readonly FrozenDictionary<TeamId, Team> _teams;
    private readonly FrozenDictionary<TeamId, Roster> _rosters;
    private readonly FrozenDictionary<PersonId, Person> _people;

    /// <summary>Reads the configuration, which was checked at start.</summary>
    public TeamDirectory(IOptions<HelpBotOptions> options)
    {
        var (teams, people) = HouseReading.Read(options.Value, new Problems());
        _teams = teams.ToFrozenDictionary(team => team.Id);
        _people = people.ToFrozenDictionary(person => person.Id);
        _rosters = people.GroupBy(person => person.Team).ToFrozenDictionary(group => group.Key, group => new Roster([.. group]));
        Teams = teams;
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<Team> Teams { get; }

    /// <inheritdoc/>
    public Team? FindTeam(TeamId team) => _teams.GetValueOrDefault(team);

    /// <inheritdoc/>
    public Roster RosterOf(TeamId team) => _rosters.GetValueOrDefault(team) ?? Roster.Empty;

    /// <inheritdoc/>
    public Person? FindPerson(PersonId person) => _people.GetValueOrDefault(person);
}
