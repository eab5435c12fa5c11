using System.Text.RegularExpressions;
using HelpBot.Operations;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;
using HelpBot.Tests.Jobs;

namespace HelpBot.Tests.BadInput;

/// <summary>
/// A town with a second team that nothing of the first may reach, and requests of both with addresses of their own.
/// The request of Sam is held, one is open, one waits for approval and one was cancelled; the other team has one held and one open.
/// </summary>
internal sealed class Neighbours : IAsyncDisposable
{
    private const string Area = "Rozenbuurt";
    private readonly List<StubPerson> _others = [];
    private StubTeam _otherTeam = null!;

    private Neighbours(ErrorLog log) => Log = log;

    public Town Town { get; private set; } = null!;

    public ErrorLog Log { get; }

    /// <summary>What may not be read by everybody.</summary>
    public IReadOnlyList<Secret> Secrets { get; private set; } = [];

    /// <summary>The request that Sam holds.</summary>
    public StubMessage Held { get; private set; } = null!;

    /// <summary>A request that anybody may claim.</summary>
    public StubMessage Open { get; private set; } = null!;

    /// <summary>Sam's own card of the request he holds.</summary>
    public StubMessage Task { get; private set; } = null!;

    /// <summary>Ids of the requests of Sam's team: the held one, then the open one.</summary>
    public IReadOnlyList<string> OurRequests { get; private set; } = [];

    /// <summary>Ids of the requests of the other team.</summary>
    public IReadOnlyList<string> TheirRequests { get; private set; } = [];

    /// <summary>Texts that name people, teams, conversations and requests.</summary>
    public IReadOnlyList<string> Names =>
    [
        "holy", "oost", Town.Team.Id, _otherTeam.Id, Town.Channel.Id, Town.Teams.TenantId, Town.Teams.BotId, .. TheirRequests,
        .. Town.Teams.People.SelectMany(person => new[] { person.Id, person.AadObjectId!, person.PersonalChat.Id }),
        .. OurRequests, Held.Id, Open.Id, Task.Id,
    ];

    public static async Task<Neighbours> OpenAsync(AzuriteFixture azurite, ErrorLog log)
    {
        var all = new Neighbours(log);
        all.Town = await Town.OpenAsync(azurite, new TownPlan { Beside = all.Settle, Log = log });
        await all._otherTeam.AddsBotAsync();
        all.TheirRequests = [await all.PlaceTheirsAsync("Goudplein 31"), await all.PlaceTheirsAsync("Goudplein 32")];
        await all.Town.TapAsync(all._others[1], all._otherTeam.General.Messages.First(message => message.Card is not null), "claim");
        await all.PlaceOursAsync();
        all.Secrets = [.. all.Told()];
        return all;
    }

    public ValueTask DisposeAsync() => Town.DisposeAsync();

    private IEnumerable<(string Key, string Value)> Settle(TeamsStub teams)
    {
        _others.AddRange([teams.Person("Odalinde"), teams.Person("Ottokar"), teams.Person("Olgarda")]);
        _otherTeam = teams.Team("Oost", [.. _others]);
        foreach (var (key, value) in new (string, string)[]
        {
            ("Id", "oost"), ("Name", "Oost"), ("TenantId", teams.TenantId), ("TeamsTeamId", _otherTeam.Id),
            ("Neighbourhoods:0:Name", Area), ("Neighbourhoods:0:Postcode", "3999"),
        })
            yield return ($"HelpBot:Teams:1:{key}", value);
        foreach (var (number, role) in new[] { "Worker", "Student", "Supervisor" }.Index())
        {
            yield return ($"HelpBot:People:{90 + number}:Id", _others[number].AadObjectId!);
            yield return ($"HelpBot:People:{90 + number}:FirstName", _others[number].Name);
            yield return ($"HelpBot:People:{90 + number}:Roles:0", role);
            yield return ($"HelpBot:People:{90 + number}:Team", "oost");
        }
    }

    private async Task<string> PlaceTheirsAsync(string address)
    {
        var before = _otherTeam.General.Messages.Count;
        await TellAsync(_others[0], "boodschappen", "morgen half 3", Area, address);
        var card = await _otherTeam.General.MessageAsync(message => _otherTeam.General.Messages.ToList().IndexOf(message) >= before && message.Card is not null);
        return RequestOf(card);
    }

    private async Task PlaceOursAsync()
    {
        Held = await PlaceOursAsync("boodschappen", "morgen half 3", "Zilverlaan 41");
        Open = await PlaceOursAsync("wandelen", "woensdag half 2", "Zilverlaan 42");
        OurRequests = [RequestOf(Held), RequestOf(Open)];
        await PlaceOursAsync("boodschappen", "donderdag 3 uur", "Zilverlaan 43");
        await Town.TapAsync(Town.Wil, Town.Wil.PersonalChat.Last, "cancel", which: "Solved");
        Task = await Town.ClaimAsync(Town.Sam, Held);
        await TellAsync(Town.Wil, "naar de dokter", "vrijdag 2 uur", "Holy-Noord", "Zilverlaan 44");
    }

    private async Task<StubMessage> PlaceOursAsync(string task, string when, string address)
    {
        var before = Town.Channel.Messages.Count;
        await TellAsync(Town.Wil, task, when, "Holy-Noord", address);
        return await Town.Channel.MessageAsync(message => message.Card is not null && Town.Channel.Messages.ToList().IndexOf(message) >= before);
    }

    private Task TellAsync(StubPerson worker, string task, string when, string area, string address) => Town.TellAsync(
        worker, "nieuwe hulpvraag", task, when, "een uurtje", area, "1 student", "ja", "ja", "ja", "mevrouw V.", address, "06 12345678", "ja");

    // Whoever may hold a request of ours may come to read its address: mutants may claim what is open.
    private IEnumerable<Secret> Told()
    {
        string[] students = [.. Town.Students.Select(Id)];
        yield return new Secret("Zilverlaan 44", [Id(Town.Wil)], null);
        foreach (var number in (int[])[41, 42, 43]) yield return new Secret($"Zilverlaan {number}", [Id(Town.Wil), .. students], null);
        yield return new Secret("Goudplein 31", [Id(_others[0]), Id(_others[1])], null);
        yield return new Secret("Goudplein 32", [Id(_others[0]), Id(_others[1])], null);
        string[] theirs = [.. _others.Select(Id)];
        foreach (var text in (string[])[Area, .. _others.Select(person => person.Name)]) yield return new Secret(text, theirs, _otherTeam.General);
    }

    private static string RequestOf(StubMessage card) =>
        Regex.Match(card.Card!.ToJsonString(), "\"request\":\"([^\"]+)\"").Groups[1].Value;

    private static string Id(StubPerson person) => PersonKeys.OfTeams(Guid.Parse(person.AadObjectId!)).Value;
}
