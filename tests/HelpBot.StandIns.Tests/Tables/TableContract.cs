using Azure.Data.Tables;
using HelpBot.TestKit.Azurite;

namespace HelpBot.StandIns.Tests.Tables;

/// <summary>A test with a table of its own on the real service.</summary>
public abstract class TableContract(TableServiceFixture service) : IAsyncLifetime
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected TableClient Table { get; } = new(service.ConnectionString, AzuriteFixture.NewTableName(), WithoutRetries());

    public async ValueTask InitializeAsync() => await Table.CreateAsync(Stop);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Table.DeleteAsync(CancellationToken.None);
    }

    protected static TableClientOptions WithoutRetries()
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = 0;
        return options;
    }

    protected async Task<List<T>> QueryAsync<T>(string? filter = null)
        where T : class, ITableEntity
    {
        var rows = new List<T>();
        await foreach (var row in Table.QueryAsync<T>(filter, cancellationToken: Stop)) rows.Add(row);
        return rows;
    }
}
