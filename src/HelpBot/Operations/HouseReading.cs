using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Operations;

/// <summary>Makes all teams and people of the configuration, or says which entry is wrong and why.</summary>
internal static class HouseReading
{
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

        return (teams, people);
    }
}
