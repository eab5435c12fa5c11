using Azure.Core;
using HelpBot.Teams.Authentication.Keys;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.TestKit.Authority;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Time;
using HelpBot.Tests.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Jobs;

/// <summary>
/// The whole host on Azurite, a Teams stub and a local authority: activities in, what Teams sees out. It is Monday
/// 23 November 2026, 10:00 in the Netherlands, until a test moves the clock.
/// </summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _host;
    private readonly LocalAuthority _authority;

    private Town(AzuriteFixture azurite, int moreStudents, params (string Key, string Value)[] settings)
    {
        Teams = new TeamsStub(Clock, Guid.NewGuid().ToString());
        (Wil, Sam, Noor, Bea) = (Teams.Person("Wil"), Teams.Person("Sam"), Teams.Person("Noor"), Teams.Person("Bea"));
        Els = Teams.Person("Els");
        Students = [Sam, Noor, .. Enumerable.Range(1, moreStudents).Select(number => Teams.Person($"Student {number}"))];
        Stranger = Teams.Person("Vreemd");
        Team = Teams.Team("Holy", [Wil, Els, Bea, Stranger, .. Students]);
        _authority = new LocalAuthority(Clock);
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(host => Configure(host, azurite, settings));
    }

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public TeamsStub Teams { get; }

    public StubTeam Team { get; }

    public StubConversation Channel => Team.General;

    /// <summary>A worker.</summary>
    public StubPerson Wil { get; }

    /// <summary>Another worker.</summary>
    public StubPerson Els { get; }

    /// <summary>A student.</summary>
    public StubPerson Sam { get; }

    /// <summary>A student who reads English.</summary>
    public StubPerson Noor { get; }

    /// <summary>The supervisor.</summary>
    public StubPerson Bea { get; }

    /// <summary>In the team in Teams, but unknown to HelpBot.</summary>
    public StubPerson Stranger { get; }

    public IReadOnlyList<StubPerson> Students { get; }

    public IServiceProvider Services => _host.Services;

    public LogLines Logged { get; } = new();

    /// <summary>A town in which the bot is in the team and everyone has it in their chat.</summary>
    public static async Task<Town> OpenAsync(AzuriteFixture azurite, int moreStudents = 0, params (string Key, string Value)[] settings)
    {
        var town = new Town(azurite, moreStudents, settings);
        _ = new TeamsDriver(town._host.CreateClient(), town.Teams, town.Bearer);
        await town.Team.AddsBotAsync();
        await Task.WhenAll(town.Teams.People.Where(person => person != town.Stranger).Select(person => person.InstallsAsync()));
        return town;
    }

    /// <summary>Places the usual request by typing, and gives its card in the channel.</summary>
    public async Task<StubMessage> PlaceAsync(string when = "morgen half 3", string students = "1", string visited = "ja", string task = "boodschappen")
    {
        var before = Channel.Messages.Count;
        await TellAsync(Wil, "nieuwe hulpvraag", task, when, "1 uur", "Holy-Noord", students, visited, "ja", "mevrouw V.", "Churchillsingel 483", "06 12345678", "ja");
        return await Channel.MessageAsync(message => message.Card is not null && Channel.Messages.ToList().IndexOf(message) >= before);
    }

    /// <summary>Types messages, one after the other, at the pace of a person.</summary>
    public async Task TellAsync(StubPerson person, params string[] messages)
    {
        foreach (var message in messages)
        {
            Pass();
            await person.SaysAsync(message);
        }
    }

    /// <summary>Taps a button by its verb or title.</summary>
    public async Task<InvokeAnswer> TapAsync(StubPerson person, StubMessage message, string button, Dictionary<string, string>? inputs = null)
    {
        Pass();
        return await person.ClicksAsync(message, button, inputs);
    }

    /// <summary>A moment goes by, as between the acts of people: Teams' send windows have room again.</summary>
    public void Pass(TimeSpan? time = null) => Clock.Advance(time ?? TimeSpan.FromSeconds(5));

    /// <summary>Waits until the last card that a person has says this.</summary>
    public static Task<StubMessage> HearsAsync(StubPerson person, string text) =>
        person.PersonalChat.MessageAsync(message => message.Summary.Contains(text, StringComparison.Ordinal) || message.Text.Contains(text, StringComparison.Ordinal));

    public static Task ShowsAsync(StubMessage message, string text) =>
        message.Conversation.UntilAsync(_ => message.Card is { } card && CardText.Of(card).Contains(text, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _authority.Dispose();
    }

    private string Bearer(System.Text.Json.Nodes.JsonObject activity) => _authority.Draft(Teams.BotAppId, $"{activity["serviceUrl"]}").Write();

    private void Configure(IWebHostBuilder host, AzuriteFixture azurite, (string Key, string Value)[] settings)
    {
        host.UseEnvironment("Production");
        foreach (var (key, value) in Settings(azurite).Concat(settings)) host.UseSetting(key, value);
        host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logged));
        host.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton(new ConnectorCredential(new FixedToken()));
            Through(services, KeyDownload.Client, _authority);
            Through(services, HelpBotConnectorFactory.Client, Teams.CreateHandler());
        });
    }

    private IEnumerable<(string Key, string Value)> Settings(AzuriteFixture azurite)
    {
        yield return ("MicrosoftAppId", Teams.BotAppId);
        yield return ("MicrosoftAppTenantId", Teams.TenantId);
        yield return ("OpenIdMetadata", LocalAuthority.Metadata.AbsoluteUri);
        yield return ("Storage:ConnectionString", azurite.ConnectionString);
        yield return ("Storage:TablePrefix", AzuriteFixture.NewTableName());
        foreach (var (key, value) in TeamSettings()) yield return ($"HelpBot:Teams:0:{key}", value);
        var people = new[] { (Wil, "Worker", "nl"), (Els, "Worker", "nl"), (Bea, "Supervisor", "nl") }
            .Concat(Students.Select(student => (student, "Student", student == Noor ? "en" : "nl"))).ToList();
        for (var i = 0; i < people.Count; i++)
        {
            var (person, role, language) = people[i];
            yield return ($"HelpBot:People:{i}:Id", person.AadObjectId!);
            yield return ($"HelpBot:People:{i}:FirstName", person.Name);
            yield return ($"HelpBot:People:{i}:Roles:0", role);
            yield return ($"HelpBot:People:{i}:Team", "holy");
            yield return ($"HelpBot:People:{i}:Language", language);
        }
    }

    private IEnumerable<(string Key, string Value)> TeamSettings() =>
    [
        ("Id", "holy"), ("Name", "Holy"), ("TenantId", Teams.TenantId), ("TeamsTeamId", Team.Id),
        ("Neighbourhoods:0:Name", "Holy-Noord"), ("Neighbourhoods:0:Postcode", "3137"),
        ("Neighbourhoods:1:Name", "Westwijk"), ("Neighbourhoods:1:Postcode", "3132"),
    ];

    private static void Through(IServiceCollection services, string client, HttpMessageHandler handler) =>
        services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => handler).SetHandlerLifetime(Timeout.InfiniteTimeSpan);

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("the bot", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
