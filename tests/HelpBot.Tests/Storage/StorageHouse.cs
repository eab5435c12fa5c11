using Azure.Core.Pipeline;
using Azure.Data.Tables;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Intake;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;
using HelpBot.Storage;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Time;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Storage;

/// <summary>Storage as the host wires it, on tables of its own, with a wire that a test can watch and break.</summary>
internal sealed class StorageHouse : IAsyncDisposable, IConfiguredChannels
{
    private readonly ServiceProvider _services;
    private readonly string _prefix;

    private StorageHouse(AzuriteFixture azurite, Neighbourhelp teams, string writeTimeout, string prefix)
    {
        _prefix = prefix;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = azurite.ConnectionString,
            ["Storage:TablePrefix"] = _prefix,
            // Two hundred at once on a busy machine take their time; what takes too long is tested on its own.
            ["Storage:ReadTimeout"] = "00:00:50",
            ["Storage:WriteTimeout"] = writeTimeout,
            ["Storage:QueryTimeout"] = "00:00:50",
        }).Build();
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<HttpPipelinePolicy>(Wire)
            .AddSingleton<IConfiguredChannels>(this)
            .AddLogging(logging => logging.AddProvider(Log))
            .AddHelpBotStorage(configuration)
            .BuildServiceProvider();
        Desk = new RequestDesk(Ledger, teams, (_, _) => Task.CompletedTask);
    }

    public ManualClock Clock { get; } = new(Neighbourhelp.Now);

    public Wire Wire { get; } = new();

    public LogLines Log { get; } = new();

    public Dictionary<TeamId, ConversationAddress> Channels { get; } = [];

    public RequestDesk Desk { get; }

    public IRequestLedger Ledger => _services.GetRequiredService<IRequestLedger>();

    public IOutbox Outbox => _services.GetRequiredService<IOutbox>();

    public IDraftStore Drafts => _services.GetRequiredService<IDraftStore>();

    public IAddressBook Addresses => _services.GetRequiredService<IAddressBook>();

    public TableClient Table => Tables.ToWrite(TableName.HelpRequests);

    private StorageTables Tables => _services.GetRequiredService<StorageTables>();

    public static async Task<StorageHouse> OpenAsync(
        AzuriteFixture azurite, int students = 4, string writeTimeout = "00:00:50", string? prefix = null)
    {
        var house = new StorageHouse(azurite, new Neighbourhelp(students), writeTimeout, prefix ?? AzuriteFixture.NewTableName());
        await house._services.GetRequiredService<StorageTables>().CreateMissingAsync(TestContext.Current.CancellationToken);
        house.Wire.Forget();
        return house;
    }

    /// <summary>A second instance on the same tables.</summary>
    public Task<StorageHouse> SecondInstanceAsync(AzuriteFixture azurite) => OpenAsync(azurite, prefix: _prefix);

    /// <summary>The keys of all rows of the team that begin so, in their order.</summary>
    public async Task<IReadOnlyList<string>> KeysAsync(string start = "")
    {
        var keys = new List<string>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Neighbourhelp.TeamId.Value}");
        await foreach (var row in Table.QueryAsync<TableEntity>(filter, cancellationToken: TestContext.Current.CancellationToken))
            if (row.RowKey.StartsWith(start, StringComparison.Ordinal)) keys.Add(row.RowKey);
        return keys;
    }

    /// <summary>Puts a row there behind HelpBot's back.</summary>
    public async Task PutAsync(string key, string data, int version = Row.Schema)
    {
        var row = Row.New(Neighbourhelp.TeamId.Value, key, data);
        row[Row.SchemaColumn] = version;
        await Table.UpsertEntityAsync(row, TableUpdateMode.Replace, TestContext.Current.CancellationToken);
    }

    /// <summary>The one row of a partition of a table, as it is.</summary>
    public async Task<TableEntity> RawAsync(string table, string partition)
    {
        var rows = Tables.ToWrite(table).QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: TestContext.Current.CancellationToken);
        return await rows.SingleAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All rows of a table, in the order of their keys.</summary>
    public async Task<IReadOnlyList<TableEntity>> AllAsync(string table)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in Tables.ToWrite(table).QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken)) rows.Add(row);
        return rows;
    }

    /// <summary>Writes a row behind HelpBot's back.</summary>
    public Task WriteAsync(string table, TableEntity row) =>
        Tables.ToWrite(table).UpsertEntityAsync(row, TableUpdateMode.Replace, TestContext.Current.CancellationToken);

    public ConversationAddress? ChannelOf(TeamId team) => Channels.GetValueOrDefault(team);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
