using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Operations;

/// <summary>Makes all teams and people of the configuration, or says which entry is wrong and why.</summary>
internal static class HouseReading
{
    /// <summary>The most supervisors of a team: each may get a note in the one transaction of a command (docs/decisions/0002-rows.md).</summary>
    public const int MostSupervisors = 50;

    /// <summary>Reads all; with any problem, the answer is of no use.</summary>
    public static (IReadOnlyList<Team> Teams, IReadOnlyList<Person> People) Read(HelpBotOptions given, Problems problems)
    {
        var teams = given.Teams.Select((team, i) => TeamReading.Read(team, $"{HelpBotOptions.Section}:Teams:{i}", problems)).ToList();
        var teamIds = new HashSet<TeamId>();
        foreach (var (i, team) in teams.Index())
            problems.Require(teamIds.Add(team.Id), $"{HelpBotOptions.Section}:Teams:{i}:Id", $"is there twice: {team.Id}");

        var people = given.People.Select((person, i) => PersonReading.Read(person, $"{HelpBotOptions.Section}:People:{i}", problems)).ToList();
        var personIds = new HashSet<PersonId>();
        foreach (var (i, person) in people.Index())
        {
            var entry = $"{HelpBotOptions.Section}:People:{i}";
            problems.Require(personIds.Add(person.Id), $"{entry}:Id", "is there twice: a person belongs to one team");
            problems.Require(teamIds.Contains(person.Team), $"{entry}:Team", $"is no team of this installation: {person.Team}");
        }

        var runs = given.Operator is not { Length: > 0 } key || personIds.Contains(PersonKeys.OfConfigured(key));
        problems.Require(runs, $"{HelpBotOptions.Section}:Operator", "is nobody of this installation");

        foreach (var (i, team) in teams.Index())
        {
            var supervisors = people.Count(person => person.Team == team.Id && person.Is(Roles.Supervisor));
            problems.Require(supervisors <= MostSupervisors, $"{HelpBotOptions.Section}:Teams:{i}", $"has more than {MostSupervisors} supervisors");
        }

        return (teams, people);
    }
}
