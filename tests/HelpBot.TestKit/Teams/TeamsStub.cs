using System.Collections.Concurrent;
using HelpBot.TestKit.Teams.Connector;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.TestKit.Teams;

/// <summary>
/// What Teams is to the bot: one tenant with people, teams and channels behind the Bot Connector REST API. It speaks raw JSON
/// and knows no SDK, so what a test sees is what went over the wire. Safe for many people at the same instant.
/// </summary>
public sealed class TeamsStub
{
    private readonly ConcurrentDictionary<string, StubConversation> conversations = new();
    private readonly ConcurrentQueue<StubPerson> people = new();
    private readonly ConcurrentQueue<StubTeam> teams = new();
    private readonly ConcurrentQueue<TeamsCall> calls = new();
    private readonly ConcurrentQueue<Delivery> deliveries = [];
    private TeamsDriver? driver;
    private long lastId;

    /// <param name="time">Stamps messages and calls; the system clock when null.</param>
    /// <param name="botAppId">The app id that the bot under test runs with; a new one when null.</param>
    public TeamsStub(TimeProvider? time = null, string? botAppId = null)
    {
        Time = time ?? TimeProvider.System;
        BotAppId = botAppId ?? Guid.NewGuid().ToString();
        lastId = Time.GetUtcNow().ToUnixTimeMilliseconds();
        Connector = new ConnectorRoutes(this);
    }

    public TimeProvider Time { get; }

    public string TenantId { get; } = Guid.NewGuid().ToString();

    public string BotAppId { get; }

    public string BotName { get; init; } = "HelpBot";

    /// <summary>The bot's id on the wire.</summary>
    public string BotId => $"28:{BotAppId}";

    /// <summary>Where the connector of each channel answers; <see cref="TeamsServer"/> moves them to a port.</summary>
    public ConcurrentDictionary<string, Uri> ServiceUrls { get; } = new()
    {
        [ChannelIds.Teams] = new("https://smba.trafficmanager.net/emea/"),
        [ChannelIds.WebChat] = new("https://webchat.botframework.com/"),
        [ChannelIds.Emulator] = new("http://localhost:53000/"),
    };

    /// <summary>When set, a call whose bearer token it refuses gets 401. Tokens are recorded either way.</summary>
    public Func<string?, bool>? AcceptsBearer { get; set; }

    /// <summary>What goes wrong, and when.</summary>
    public FaultScript Faults { get; } = new();

    /// <summary>Every call of the bot in the order in which it was answered.</summary>
    public IReadOnlyList<TeamsCall> Calls => [.. calls];

    /// <summary>Everything that people did, with the answer of the bot's endpoint.</summary>
    public IReadOnlyList<Delivery> Deliveries => [.. deliveries];

    public IReadOnlyList<StubPerson> People => [.. people];

    public IReadOnlyList<StubTeam> Teams => [.. teams];

    /// <summary>Carries what people do to the bot; set by making a <see cref="TeamsDriver"/>.</summary>
    public TeamsDriver Driver
    {
        get => driver ?? throw new InvalidOperationException("Make a TeamsDriver first: it knows where the bot is.");
        internal set => driver = value;
    }

    internal Signal Changed { get; } = new();

    internal ConnectorRoutes Connector { get; }

    /// <summary>A person of the tenant.</summary>
    public StubPerson Person(string name, string? aadObjectId = null) =>
        Add(new StubPerson(this, ChannelIds.Teams, $"29:{Guid.NewGuid():N}", name, aadObjectId ?? Guid.NewGuid().ToString()));

    /// <summary>Someone on a website: no tenant, no Entra id.</summary>
    public StubPerson WebChatPerson(string name) => Add(new StubPerson(this, ChannelIds.WebChat, $"dl_{Guid.NewGuid():N}", name, null));

    /// <summary>A developer with the emulator.</summary>
    public StubPerson EmulatorPerson(string name) => Add(new StubPerson(this, ChannelIds.Emulator, Guid.NewGuid().ToString(), name, null));

    /// <summary>A team with a General channel. The bot is not in it until <see cref="StubTeam.AddsBotAsync"/>.</summary>
    public StubTeam Team(string name, params StubPerson[] members)
    {
        var team = new StubTeam(this, name, members);
        teams.Enqueue(team);
        return team;
    }

    /// <summary>The connector as a handler for the bot's HttpClient; calls to other hosts go to <paramref name="elsewhere"/> or fail.</summary>
    public HttpMessageHandler CreateHandler(HttpMessageHandler? elsewhere = null) => new ConnectorHandler(this, elsewhere);

    /// <summary>Waits, without polling, until the condition holds for the stub as a whole: calls made, chats of several people.</summary>
    public Task UntilAsync(Func<TeamsStub, bool> condition, TimeSpan? timeout = null) =>
        Changed.UntilAsync(() => condition(this), timeout, () => string.Join('\n', Calls.Select(call => $"{call.Method} {call.Path} {call.Status}")));

    internal StubConversation? Conversation(string id) => conversations.GetValueOrDefault(id);

    internal string NextId() => Interlocked.Increment(ref lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal StubConversation Open(StubConversation conversation) => conversations.GetOrAdd(conversation.Id, conversation);

    internal void Record(TeamsCall call)
    {
        calls.Enqueue(call);
        Changed.Fire();
    }

    /// <summary>Forgets the calls so far.</summary>
    public void ForgetCalls() => calls.Clear();

    internal void Record(Delivery delivery) => deliveries.Enqueue(delivery);

    private StubPerson Add(StubPerson person)
    {
        people.Enqueue(person);
        return person;
    }
}
