using Azure;
using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class KeyEncodingTests(TableServiceFixture service) : TableContract(service)
{
    public static TheoryData<string> Keys =>
    [
        "request|01hx",
        "with space",
        "o'clock",
        "'",
        "''",
        "Überlingen",
        "naïve €5 日本語 😀",
        "100%",
        "%7C",
        "%27",
        "a+b&c=d",
        "(x)",
        "..",
        "a;b,c:d@e!f$g*h~i",
        "\"quoted\" <tag> {0} [1] `tick` ^ |",
        "",
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_row_is_found_by_exactly_the_keys_it_was_stored_with(string key)
    {
        await Table.AddEntityAsync(new TableEntity(key, key) { ["Key"] = key }, Stop);

        var etag = (await Table.UpdateEntityAsync(new TableEntity(key, key) { ["Seen"] = true }, ETag.All, cancellationToken: Stop)).Headers.ETag!.Value;
        var read = (await Table.GetEntityAsync<TableEntity>(key, key, cancellationToken: Stop)).Value;
        var listed = Assert.Single(await QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}")));
        var deleted = await Table.DeleteEntityAsync(key, key, etag, Stop);

        Assert.Equal((key, key, key), (read.PartitionKey, read.RowKey, read.GetString("Key")));
        Assert.Equal(key, listed.RowKey);
        Assert.Equal(204, deleted.Status);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_transaction_finds_it_too(string key)
    {
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity(key, key))], Stop);
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateMerge, new TableEntity(key, key) { ["Seen"] = true })], Stop);

        var read = (await Table.GetEntityAsync<TableEntity>(key, key, cancellationToken: Stop)).Value;
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Delete, new TableEntity(key, key), read.ETag)], Stop);

        Assert.True(read.GetBoolean("Seen"));
        Assert.Empty(await QueryAsync<TableEntity>());
    }
}
