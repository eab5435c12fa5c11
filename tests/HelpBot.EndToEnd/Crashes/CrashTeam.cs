using HelpBot.TestKit.Teams;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>A team with one worker and some students.</summary>
/// <param name="Id">HelpBot's id of it.</param>
/// <param name="Teams">It in Teams.</param>
/// <param name="Worker">Who asks.</param>
/// <param name="Students">Who claim.</param>
internal sealed record CrashTeam(string Id, StubTeam Teams, StubPerson Worker, IReadOnlyList<StubPerson> Students)
{
    private const int StudentsOfATeam = 8;

    /// <summary>Makes a team. No name is a part of another's, so that a card tells who goes.</summary>
    public static CrashTeam Of(TeamsStub stub, int number)
    {
        var letter = (char)('a' + number);
        var worker = stub.Person($"Wil{letter}");
        var students = Enumerable.Range(0, StudentsOfATeam).Select(i => stub.Person($"Stu{letter}{(char)('a' + i)}")).ToList();
        return new CrashTeam($"team-{letter}", stub.Team($"Team {letter}", [worker, .. students]), worker, students);
    }

    /// <summary>The settings by which HelpBot knows it, beside the sample team.</summary>
    /// <param name="number">Which team, from 0.</param>
    /// <param name="service">Where Teams answers.</param>
    public IEnumerable<KeyValuePair<string, string>> Settings(int number, Uri service)
    {
        var (team, tenant) = ($"HelpBot__Teams__{number + 1}__", Teams.Stub.TenantId);
        foreach (var (key, value) in new Dictionary<string, string>
        {
            ["Id"] = Id, ["Name"] = Teams.Name, ["TenantId"] = tenant, ["TeamsTeamId"] = Teams.Id, ["ChannelId"] = Teams.Id,
            ["ServiceUrl"] = service.ToString(), ["BotId"] = Teams.Stub.BotId, ["DailyMaximum"] = "4",
            ["Neighbourhoods__0__Name"] = "Westwijk", ["Neighbourhoods__0__Postcode"] = "3132",
        })
            yield return new($"{team}{key}", value);

        foreach (var (i, person) in Students.Prepend(Worker).Index())
        {
            var entry = $"HelpBot__People__{100 + (number * 20) + i}__";
            yield return new($"{entry}Id", person.AadObjectId!);
            yield return new($"{entry}FirstName", person.Name);
            yield return new($"{entry}Roles__0", i == 0 ? "Worker" : "Student");
            yield return new($"{entry}Team", Id);
        }
    }
}
