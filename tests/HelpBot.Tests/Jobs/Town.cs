using HelpBot.Teams.Authentication.Keys;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.TestKit.Authority;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Privacy;
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
    private readonly TownPlan _plan;
    private readonly AzuriteFixture _azurite;
    private readonly string _tables = AzuriteFixture.NewTableName();
    private readonly (string Key, string Value)[] _beside;
    private WebApplicationFactory<Program> _host;
    private Task _end = Task.CompletedTask;

    private Town(AzuriteFixture azurite, TownPlan plan)
    {
        (_azurite, _plan) = (azurite, plan);
        Teams = new TeamsStub(Clock, Guid.NewGuid().ToString());
        (Wil, Sam, Noor, Bea) = (Teams.Person("Wil"), Teams.Person("Sam"), Teams.Person("Noor"), Teams.Person("Bea"));
        Els = Teams.Person("Els");
        Students = [Sam, Noor, .. Enumerable.Range(1, plan.MoreStudents).Select(number => Teams.Person($"Student {number}"))];
        Stranger = Teams.Person("Vreemd");
        Team = Teams.Team("Holy", [Wil, Els, Bea, Stranger, .. Students]);
        Guests = [.. plan.OffTeams.Select(guest =>
            (guest.Channel == ChannelIds.WebChat ? Teams.WebChatPerson(guest.Name) : Teams.EmulatorPerson(guest.Name), guest.Role))];
        // A host with an app id speaks to services on https only, so the emulator sits behind a name of its own.
        Teams.ServiceUrls[ChannelIds.Emulator] = new Uri("https://emulator.botframework.com/");
        _beside = [.. plan.Beside(Teams)];
        Authority = new LocalAuthority(Clock);
        _host = NewHost();
    }

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public TeamsStub Teams { get; }

    /// <summary>Signs what channels send, and publishes the keys.</summary>
    public LocalAuthority Authority { get; }

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

    /// <summary>Calls the host as the channels and the platform do.</summary>
    public HttpClient Client { get; private set; } = null!;

    public LogLines Logged { get; } = new();

    /// <summary>Where private data was found that must not stand there: all logs, all traffic, all rows.</summary>
    public PrivacyScan Privacy { get; } = new();

    /// <summary>Who belongs to the team outside Teams.</summary>
    public IReadOnlyList<(StubPerson Person, string Role)> Guests { get; }

    /// <summary>What the tables of this town are called before their own names.</summary>
    public string TablePrefix => _tables;

    /// <summary>A town in which the bot is in the team and everyone has it in their chat.</summary>
    public static Task<Town> OpenAsync(AzuriteFixture azurite, int moreStudents = 0, params (string Key, string Value)[] settings) =>
        OpenAsync(azurite, new TownPlan { MoreStudents = moreStudents, Settings = settings });

    /// <summary>A town as planned.</summary>
    public static async Task<Town> OpenAsync(AzuriteFixture azurite, TownPlan plan)
    {
        var town = new Town(azurite, plan);
        town.Connect();
        await town.Team.AddsBotAsync();
        var speaking = town.Teams.People.Where(person => person != town.Stranger && !plan.Silent.Contains(person.Name));
        await Task.WhenAll(speaking.Select(person => person.InstallsAsync()));
        return town;
    }

    /// <summary>The host stops, and another one starts on the same tables.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        Start();
    }

    /// <summary>The host stops, and all of it is disposed; time goes on, as a sweep that is stopping waits for it.</summary>
    public async Task StopAsync()
    {
        var stopping = Task.WhenAll(_host.DisposeAsync().AsTask(), _end);
        while (await Task.WhenAny(stopping, Task.Delay(50)) != stopping) Pass();
        await stopping;
    }

    /// <summary>A host starts on the tables of the one that stopped, once its lease is over.</summary>
    public void Start()
    {
        Pass(TimeSpan.FromMinutes(1));
        _host = NewHost();
        Connect();
    }

    /// <summary>Places the usual request by typing, and gives its card in the channel.</summary>
    public async Task<StubMessage> PlaceAsync(string when = "morgen half 3", string students = "1", string visited = "ja", string task = "boodschappen")
    {
        var before = Channel.Messages.Count;
        await AskAsync(when, students, visited, task);
        return await Channel.MessageAsync(message => message.Card is not null && Channel.Messages.ToList().IndexOf(message) >= before);
    }

    /// <summary>Tells the usual request by typing.</summary>
    public Task AskAsync(
        string when = "morgen half 3", string students = "1", string visited = "ja", string task = "boodschappen", StubPerson? by = null) => TellAsync(
        by ?? Wil, "nieuwe hulpvraag", task, when, "een uurtje", "Holy-Noord", students + " studenten", "ja", visited, "ja", PrivateData.Name, PrivateData.Address, PrivateData.Phone, "ja");

    /// <summary>Types messages, one after the other, at the pace of a person.</summary>
    public async Task TellAsync(StubPerson person, params string[] messages)
    {
        foreach (var message in messages)
        {
            Pass();
            await person.SaysAsync(message);
        }
    }

    /// <summary>Taps a button by its verb or title; where several are called so, by what it answers, gives as reason, or is about.</summary>
    public async Task<InvokeAnswer> TapAsync(
        StubPerson person, StubMessage message, string button, Dictionary<string, string>? inputs = null, string? which = null)
    {
        Pass();
        return await person.ClicksAsync(message, button, inputs, which is null ? null : data => data.Any(member => $"{member.Value}" == which));
    }

    /// <summary>A student claims; when all that follows has been delivered, their own card of the task is here.</summary>
    public async Task<StubMessage> ClaimAsync(StubPerson student, StubMessage card)
    {
        var (told, tasks) = (Wil.PersonalChat.Messages.Count, student.PersonalChat.Messages.Count);
        await TapAsync(student, card, "claim");
        await Teams.UntilAsync(_ => Wil.PersonalChat.Messages.Count > told && student.PersonalChat.Messages.Count > tasks);
        return student.PersonalChat.Last;
    }

    /// <summary>A student tells that a visit is done, and, since it has not begun, that it was early.</summary>
    public async Task<InvokeAnswer> FinishAsync(StubPerson student, StubMessage task, Dictionary<string, string> inputs)
    {
        await TapAsync(student, task, "done", inputs);
        return await TapAsync(student, task, "done", which: "yes");
    }

    /// <summary>Moves the clock on until it is so: for what is tried again later.</summary>
    public async Task InTimeAsync(Func<bool> holds, TimeSpan? step = null)
    {
        for (var i = 0; i < 60; i++)
        {
            try
            {
                await Teams.UntilAsync(_ => holds(), TimeSpan.FromMilliseconds(150));
                return;
            }
            catch (TimeoutException) when (i < 59)
            {
                Pass(step ?? TimeSpan.FromSeconds(10));
            }
        }
    }

    /// <summary>A moment goes by, as between the acts of people: Teams' send windows have room again.</summary>
    public void Pass(TimeSpan? time = null) => Clock.Advance(time ?? TimeSpan.FromSeconds(5));

    /// <summary>The first message to a person that says this, as soon as there is one.</summary>
    public static async Task<StubMessage> HearsAsync(StubPerson person, string text)
    {
        await person.PersonalChat.EventuallyAsync(() => person.PersonalChat.Messages.Any(Says));
        return person.PersonalChat.Messages.First(Says);

        bool Says(StubMessage message) =>
            message.Summary.Contains(text, StringComparison.Ordinal) || message.Text.Contains(text, StringComparison.Ordinal);
    }

    /// <summary>Waits until a message says this.</summary>
    public static Task ShowsAsync(StubMessage message, string text) => Patience.EventuallyAsync(
        message.Conversation, () => message.Card is { } card && CardText.Of(card).Contains(text, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Authority.Dispose();
        await ScanAsync();
        Privacy.Conclude();
    }

    /// <summary>Looks at all traffic and rows; at what is logged it looks as it comes.</summary>
    public Task ScanAsync()
    {
        PrivacyTraffic.Look(Privacy, Teams);
        return PrivacyRows.LookAsync(Privacy, _azurite.ConnectionString, _tables);
    }

    /// <summary>A good token for activities of a service.</summary>
    public string Bearer(string serviceUrl) => Authority.Draft(Teams.BotAppId, serviceUrl).Write();

    private void Connect() => _ = new TeamsDriver(Client = _host.CreateClient(), Teams, activity => Bearer($"{activity["serviceUrl"]}"));

    private WebApplicationFactory<Program> NewHost() => new WebApplicationFactory<Program>().WithWebHostBuilder(Configure);

    private void Configure(IWebHostBuilder host)
    {
        host.UseEnvironment("Production");
        foreach (var (key, value) in Settings().Concat(_beside).Concat(_plan.Settings)) host.UseSetting(key, value);
        host.ConfigureLogging(logging => PrivacyLog.AddTo(logging.ClearProviders().AddProvider(_plan.Log ?? Logged), Privacy));
        host.ConfigureTestServices(services =>
        {
            _end = HostEnd.Of(services);
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton(new ConnectorCredential(new BotToken()));
            Through(services, KeyDownload.Client, Authority);
            Through(services, HelpBotConnectorFactory.Client, Teams.CreateHandler());
            if (_plan.Wire is { } wire) services.AddHttpContextAccessor().AddSingleton(wire);
        });
    }

    private IEnumerable<(string Key, string Value)> Settings()
    {
        yield return ("MicrosoftAppId", Teams.BotAppId);
        yield return ("MicrosoftAppTenantId", Teams.TenantId);
        yield return ("OpenIdMetadata", LocalAuthority.Metadata.AbsoluteUri);
        if (_plan.Operator is { } runs) yield return ("HelpBot:Operator", Teams.People.Single(person => person.Name == runs).AadObjectId!);
        foreach (var (person, _) in Guests) yield return ($"Channels:{person.ChannelId}:RequireEndorsement", "false");
        yield return ("Storage:ConnectionString", _azurite.ConnectionString);
        yield return ("Storage:TablePrefix", _tables);
        // Two hundred at once on a busy machine take their time; what takes too long is tested with storage.
        foreach (var call in (string[])["Read", "Write", "Query"]) yield return ($"Storage:{call}Timeout", "00:00:50");
        // Longer than the time that passes between two acts: on a busy machine a call may still be under way then.
        yield return ("Delivery:CallTimeout", "00:00:10");
        foreach (var (key, value) in TeamSettings()) yield return ($"HelpBot:Teams:0:{key}", value);
        var people = new[] { (Wil, "Worker", "nl"), (Els, "Worker", "nl"), (Bea, "Supervisor", "nl") }
            .Concat(Students.Select(student => (student, "Student", student == Noor ? "en" : "nl")))
            .Concat(Guests.Select(guest => (guest.Person, guest.Role, "nl"))).ToList();
        for (var i = 0; i < people.Count; i++)
        {
            var (person, role, language) = people[i];
            yield return ($"HelpBot:People:{i}:Id", person.AadObjectId ?? $"{person.ChannelId}|{person.Id}");
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
}
