using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage;

/// <summary>
/// The tables, each by two clients: one that reads, with a few short retries, and one that writes, without any,
/// since a write that is sent again cannot tell its own success from a conflict.
/// </summary>
internal sealed class StorageTables
{
    private readonly TableServiceClient _reading;
    private readonly TableServiceClient _writing;
    private readonly string _prefix;

    /// <summary>Makes the clients; calls nothing.</summary>
    /// <param name="options">The account and the timeouts.</param>
    /// <param name="accounts">Opens a service client for the account.</param>
    /// <param name="policies">Steps that every HTTP request passes, such as counters; usually none.</param>
    /// <param name="clock">Tells when an unreadable row was reported last.</param>
    public StorageTables(
        IOptions<StorageOptions> options, StorageAccount accounts, IEnumerable<HttpPipelinePolicy> policies, TimeProvider clock)
    {
        Unreadable = new UnreadableRows(clock);
        var steps = policies.ToList();
        Options = options.Value;
        _prefix = Options.TablePrefix;
        _reading = accounts.Open(ClientSettings.ForReading(Options, steps));
        _writing = accounts.Open(ClientSettings.ForWriting(Options, steps));
    }

    /// <summary>The settings of storage.</summary>
    public StorageOptions Options { get; }

    /// <summary>Where rows that cannot be read are reported.</summary>
    public UnreadableRows Unreadable { get; }

    /// <summary>Whether the tables are known to exist.</summary>
    public bool AreThere { get; private set; }

    /// <summary>A table to read from.</summary>
    public TableClient ToRead(string table) => _reading.GetTableClient(_prefix + table);

    /// <summary>A table to write to.</summary>
    public TableClient ToWrite(string table) => _writing.GetTableClient(_prefix + table);

    /// <summary>Creates the tables that are missing.</summary>
    /// <exception cref="Azure.RequestFailedException">The account cannot be reached or refuses.</exception>
    public async Task CreateMissingAsync(CancellationToken cancellation)
    {
        // Creating a table that is there is answered 409 and changes nothing, so the retries of the reader are safe.
        await Task.WhenAll(TableName.All.Select(table => ToRead(table).CreateIfNotExistsAsync(cancellation)));
        AreThere = true;
    }
}
