using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class PagingTests(TableServiceFixture service) : TableContract(service)
{
    private const int Rows = 1_050;

    [Fact]
    public async Task More_rows_than_a_page_holds_come_once_each_and_in_order()
    {
        await FillAsync();

        var unlimited = await Table.QueryAsync<TableEntity>(cancellationToken: Stop).AsPages().ToListAsync(Stop);
        var limited = await Table.QueryAsync<TableEntity>(maxPerPage: 400, cancellationToken: Stop).AsPages().ToListAsync(Stop);

        Assert.Equal([1_000, 50], unlimited.Select(page => page.Values.Count));
        Assert.Equal([400, 400, 250], limited.Select(page => page.Values.Count));
        Assert.Equal(Keys, unlimited.SelectMany(page => page.Values).Select(row => row.RowKey));
        Assert.Equal(Keys, limited.SelectMany(page => page.Values).Select(row => row.RowKey));
        Assert.Null(limited[^1].ContinuationToken);
    }

    [Fact]
    public async Task A_continuation_token_goes_on_where_the_page_ended()
    {
        await FillAsync();
        var query = Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {"team'|é %"}"), cancellationToken: Stop);

        var first = await query.AsPages(pageSizeHint: 10).FirstAsync(Stop);
        var next = await query.AsPages(first.ContinuationToken, 5).FirstAsync(Stop);

        Assert.Equal(Keys.Take(10), first.Values.Select(row => row.RowKey));
        Assert.Equal(Keys.Skip(10).Take(5), next.Values.Select(row => row.RowKey));
    }

    private static IEnumerable<string> Keys => Enumerable.Range(0, Rows).Select(n => $"row|é' {n:0000}");

    private async Task FillAsync()
    {
        foreach (var chunk in Keys.Chunk(100))
        {
            await Table.SubmitTransactionAsync(
                chunk.Select(key => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("team'|é %", key))), Stop);
        }
    }
}
