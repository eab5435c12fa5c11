using System.Globalization;
using Azure.Data.Tables;
using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Cards;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;
using HelpBot.TestKit.Time;
using Microsoft.Extensions.Hosting;
using LogLines = HelpBot.Tests.Storage.LogLines;
using Wire = HelpBot.Tests.Storage.Wire;

namespace HelpBot.Tests.Delivery;

/// <summary>
/// A team with its people on a Teams stub, and the storage, desk and relay of one instance on Azurite. More instances
/// share all but memory.
/// </summary>
internal sealed class DeliveryHouse : IAsyncDisposable
{
    public static readonly TeamId Team = new("holy");

    private readonly AzuriteFixture _azurite;
    private readonly string _prefix = AzuriteFixture.NewTableName();
    private readonly List<DeliveryInstance> _instances = [];
    private readonly List<(string Key, string Value)> _more;

    private DeliveryHouse(AzuriteFixture azurite, IEnumerable<(string Key, string Value)> more)
    {
        (_azurite, _more) = (azurite, [.. more]);
        Stub = new TeamsStub(Clock);
        (Willem, Sara, Sem, Suus) = (Stub.Person("Willem"), Stub.Person("Sara"), Stub.Person("Sem"), Stub.Person("Suus"));
        StubTeam = Stub.Team("Holy", Willem, Sara, Sem, Suus);
        StubTeam.HasBot = true;
    }

    public ManualClock Clock { get; } = new();

    /// <summary>Sees what goes to the Table service, from every instance, and breaks it as a test says.</summary>
    public Wire Wire { get; } = new();

    /// <summary>What all instances logged.</summary>
    public LogLines Logged { get; } = new();

    public TeamsStub Stub { get; }

    public StubTeam StubTeam { get; }

    public StubConversation Channel => StubTeam.General;

    /// <summary>A worker.</summary>
    public StubPerson Willem { get; }

    /// <summary>A student.</summary>
    public StubPerson Sara { get; }

    /// <summary>A student who reads English.</summary>
    public StubPerson Sem { get; }

    /// <summary>The supervisor.</summary>
    public StubPerson Suus { get; }

    public DeliveryInstance One => _instances[0];

    /// <summary>A house in which everyone has spoken to the bot, but those named.</summary>
    public static async Task<DeliveryHouse> OpenAsync(
        AzuriteFixture azurite, Func<DeliveryHouse, StubPerson>? butNot = null, params (string Key, string Value)[] more)
    {
        var house = new DeliveryHouse(azurite, more);
        await house.AddInstanceAsync();
        foreach (var person in house.Stub.People.Where(person => person != butNot?.Invoke(house))) await house.SaysHelloAsync(person);
        return house;
    }

    public static PersonId IdOf(StubPerson person) => new(person.AadObjectId!);

    public async Task<DeliveryInstance> AddInstanceAsync()
    {
        var instance = await DeliveryInstance.StartAsync(this, Settings());
        _instances.Add(instance);
        return instance;
    }

    /// <summary>What the turn side does when someone speaks to the bot: remembers where, and tells the relay.</summary>
    public async Task SaysHelloAsync(StubPerson person, DeliveryInstance? to = null)
    {
        await StoreMetAsync(person, to);
        (to ?? One).Get<Returns>().SomeoneIsBack(Team);
    }

    /// <summary>Someone speaks to an instance, which ends as soon as it has stored where.</summary>
    public async Task StoreMetAsync(StubPerson person, DeliveryInstance? to = null)
    {
        person.HasBot = true;
        var chat = new ConversationAddress(
            person.ChannelId, Stub.ServiceUrls[person.ChannelId].AbsoluteUri, person.PersonalChat.Id, Stub.TenantId, Stub.BotId);
        await (to ?? One).Get<IAddressBook>().ChangeAsync(
            IdOf(person), profile => profile with { PersonalChat = chat, UnreachableSince = null }, default);
    }

    /// <summary>What the turn side does when the bot is added to the team, again or for the first time.</summary>
    public async Task ChannelIsBackAsync(bool isNew = false)
    {
        var channel = new ConversationAddress(
            ChannelIds.Teams, Stub.ServiceUrls[ChannelIds.Teams].AbsoluteUri, Channel.Id, Stub.TenantId, Stub.BotId);
        await One.Get<IAddressBook>().ChangeAsync(
            Team, team => team with { Channel = isNew ? channel : team.Channel, UnreachableSince = null }, default);
        One.Get<Returns>().SomeoneIsBack(Team);
    }

    /// <summary>What the turn side does with the id of a clicked card.</summary>
    public Task<bool> AdoptAsync(RequestId request, string activityId, StubPerson? inChatOf = null) => inChatOf is null
        ? One.Get<CardAdoption>().AdoptAsync(Team, request, CardTarget.Channel, $"{Channel.Id};messageid={activityId}", activityId, default)
        : One.Get<CardAdoption>().AdoptAsync(Team, request, CardTarget.Of(IdOf(inChatOf)), inChatOf.PersonalChat.Id, activityId, default);

    public Task SweepAsync() => One.SweepAsync();

    /// <summary>Moves the clock and lets the relay look.</summary>
    public Task SweepInAsync(TimeSpan later)
    {
        Clock.Advance(later);
        return SweepAsync();
    }

    /// <summary>
    /// The instance makes such a call, and ends before the answer comes: what it posts is there, and it stores nothing more.
    /// </summary>
    public async Task DiesWhilePostingAsync(DeliveryInstance instance, CallFilter calls)
    {
        using var stop = new CancellationTokenSource();
        var held = Stub.Faults.Script(Fault.Held(afterEffect: true), calls);
        var sweep = instance.SweepAsync(stop.Token);
        await held.Reached;
        await stop.CancelAsync();
        Clock.Advance(TimeSpan.FromSeconds(4));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sweep);
        Stub.Faults.Clear();
    }

    /// <summary>The worker of the first instance, running and waiting for its first minute to pass.</summary>
    public async Task<BackgroundService> StartWorkerAsync()
    {
        var worker = One.Services.OfType<RelayWorker>().Single();
        await worker.StartAsync(default);
        // The spread of teams, and the wait for a ring: both stand still with the clock.
        await Clock.UntilWaitingAsync(2);
        return worker;
    }

    public Task<Lease?> TakeLeaseAsync(string owner, TimeSpan ahead = default) =>
        One.Get<IOutbox>().TryTakeLeaseAsync(Team, owner, Clock.GetUtcNow() + ahead, TimeSpan.FromSeconds(30), default);

    public Task<PrivateDetails?> PrivateAsync(RequestId request) =>
        One.Get<IRequestLedger>().ReadPrivateAsync(Team, request, default);

    /// <summary>How many lines of log are stored.</summary>
    public async Task<int> LogLinesAsync()
    {
        var rows = One.Get<StorageTables>().ToRead(TableName.HelpRequests)
            .QueryAsync<TableEntity>(row => row.RowKey.CompareTo("log|") >= 0 && row.RowKey.CompareTo("log}") < 0);
        return await rows.CountAsync();
    }

    /// <summary>Puts a row of the team there behind HelpBot's back.</summary>
    public async Task PutAsync(string key, string data)
    {
        var row = Row.New(Team.Value, key, data);
        await One.Get<StorageTables>().ToWrite(TableName.HelpRequests).UpsertEntityAsync(row, TableUpdateMode.Replace);
    }

    /// <summary>So many commands took effect just now.</summary>
    public async Task PutSeenAsync(int count)
    {
        var table = One.Get<StorageTables>().ToWrite(TableName.HelpRequests);
        var rows = Enumerable.Range(0, count).Select(i =>
        {
            var row = Row.New(Team.Value, RowKeys.Seen($"key-{i}"));
            row[SeenRow.AtColumn] = Clock.GetUtcNow();
            return new TableTransactionAction(TableTransactionActionType.Add, row);
        });
        foreach (var page in rows.Chunk(100)) await table.SubmitTransactionAsync(page);
    }

    /// <summary>What is stored of a person cannot be read from now on.</summary>
    public async Task BreakProfileAsync(StubPerson person) => await One.Get<StorageTables>().ToWrite(TableName.People).UpsertEntityAsync(
        Row.New(IdOf(person).Value, "profile", "{"), TableUpdateMode.Replace);

    /// <summary>The keys of all rows of the team that begin so.</summary>
    public async Task<IReadOnlyList<string>> KeysAsync(string start)
    {
        var rows = One.Get<StorageTables>().ToRead(TableName.HelpRequests).QueryAsync<TableEntity>(row => row.PartitionKey == Team.Value);
        return await rows.Select(row => row.RowKey).Where(key => key.StartsWith(start, StringComparison.Ordinal)).ToListAsync();
    }

    /// <summary>All due rows, whenever they are tried.</summary>
    public Task<IReadOnlyList<DueRow>> DueAsync() => One.Get<IOutbox>().ReadDueAsync(Team, DueRow.Never, 1000, default);

    public async Task<DateTimeOffset?> NextAsync() => (await One.Get<IOutbox>().NextDueAsync(Team, default)).Next;

    public async Task<IReadOnlyList<CardRow>> CardsAsync(RequestId request) =>
        (await One.Get<IOutbox>().ReadTruthAsync(Team, request, default)).Cards;

    public async Task<HelpRequest> RequestAsync(RequestId request) =>
        (await One.Get<IOutbox>().ReadTruthAsync(Team, request, default)).Request!;

    public async Task<CardRow> ChannelCardAsync(RequestId request) =>
        (await CardsAsync(request)).Single(card => card.Target == CardTarget.Channel.Value);

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances) await instance.DisposeAsync();
    }

    private Dictionary<string, string?> Settings()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = _azurite.ConnectionString,
            ["Storage:TablePrefix"] = _prefix,
            ["Delivery:LongestPause"] = "00:00:00",
            // More than one, as far as people are concerned; the budget of each is still more than a test needs.
            ["Delivery:Instances"] = "2",
            ["Delivery:RepeatDelay"] = "00:00:00",
            ["HelpBot:Teams:0:Id"] = Team.Value,
            ["HelpBot:Teams:0:Name"] = "Holy",
            ["HelpBot:Teams:0:TenantId"] = Stub.TenantId,
            ["HelpBot:Teams:0:ChannelId"] = Channel.Id,
            ["HelpBot:Teams:0:ServiceUrl"] = Stub.ServiceUrls[ChannelIds.Teams].AbsoluteUri,
            ["HelpBot:Teams:0:BotId"] = Stub.BotId,
            ["HelpBot:Teams:0:Neighbourhoods:0:Name"] = "Holy-Noord",
            ["HelpBot:Teams:0:Neighbourhoods:0:Postcode"] = "3137",
        };
        (StubPerson, string, string)[] people =
            [(Willem, "Worker", "nl"), (Sara, "Student", "nl"), (Sem, "Student", "en"), (Suus, "Supervisor", "nl")];
        foreach (var (i, (person, role, language)) in people.Index())
        {
            var entry = string.Create(CultureInfo.InvariantCulture, $"HelpBot:People:{i}");
            settings[$"{entry}:Id"] = person.AadObjectId;
            settings[$"{entry}:FirstName"] = person.Name;
            settings[$"{entry}:Roles:0"] = role;
            settings[$"{entry}:Team"] = Team.Value;
            settings[$"{entry}:Language"] = language;
        }

        foreach (var (key, value) in _more) settings[$"HelpBot:Teams:0:{key}"] = value;
        return settings;
    }
}
