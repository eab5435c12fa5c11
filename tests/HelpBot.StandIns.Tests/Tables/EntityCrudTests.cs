using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class EntityCrudTests(TableServiceFixture service) : TableContract(service)
{
    [Fact]
    public async Task An_added_row_is_read_back_with_its_etag_and_timestamp()
    {
        var added = await Table.AddEntityAsync(new TableEntity("team", "1") { ["Who"] = "Sanne" }, Stop);

        var read = await Table.GetEntityAsync<TableEntity>("team", "1", cancellationToken: Stop);

        Assert.Equal(204, added.Status);
        Assert.Equal("Sanne", read.Value.GetString("Who"));
        Assert.Equal(added.Headers.ETag, read.Value.ETag);
        Assert.NotNull(read.Value.Timestamp);
    }

    [Fact]
    public async Task A_second_insert_of_the_same_keys_is_a_conflict()
    {
        await Table.AddEntityAsync(new TableEntity("team", "1"), Stop);

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(new TableEntity("team", "1"), Stop));

        Assert.Equal(409, refused.Status);
        Assert.True(refused.ErrorCode == TableErrorCode.EntityAlreadyExists, refused.ErrorCode);
        Assert.False(refused is TableTransactionFailedException);
    }

    [Fact]
    public async Task A_missing_row_is_404_or_no_value()
    {
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>("team", "1", cancellationToken: Stop));
        var maybe = await Table.GetEntityIfExistsAsync<Visit>("team", "1", cancellationToken: Stop);

        Assert.Equal(404, refused.Status);
        Assert.True(refused.ErrorCode == TableErrorCode.ResourceNotFound, refused.ErrorCode);
        Assert.False(maybe.HasValue);
        Assert.Equal(404, maybe.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => maybe.Value);
    }

    [Fact]
    public async Task A_row_that_exists_has_a_value()
    {
        await Table.AddEntityAsync(Visit.Of("team", "1"), Stop);

        var maybe = await Table.GetEntityIfExistsAsync<Visit>("team", "1", cancellationToken: Stop);

        Assert.True(maybe.HasValue);
        Assert.Equal("1", maybe.Value!.RowKey);
    }

    [Fact]
    public async Task A_merge_keeps_what_it_does_not_name_and_a_replace_does_not()
    {
        await Table.AddEntityAsync(new TableEntity("team", "1") { ["Who"] = "Sanne", ["Minutes"] = 30 }, Stop);

        await Table.UpdateEntityAsync(new TableEntity("team", "1") { ["Minutes"] = 45 }, ETag.All, TableUpdateMode.Merge, Stop);
        var merged = await Table.GetEntityAsync<TableEntity>("team", "1", cancellationToken: Stop);
        await Table.UpdateEntityAsync(new TableEntity("team", "1") { ["Minutes"] = 60 }, ETag.All, TableUpdateMode.Replace, Stop);
        var replaced = await Table.GetEntityAsync<TableEntity>("team", "1", cancellationToken: Stop);

        Assert.Equal(("Sanne", 45), (merged.Value.GetString("Who"), merged.Value.GetInt32("Minutes")));
        Assert.Equal((null, 60), (replaced.Value.GetString("Who"), replaced.Value.GetInt32("Minutes")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, "Sanne")]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task An_upsert_inserts_and_then_changes(TableUpdateMode mode, string? keptName)
    {
        await Table.UpsertEntityAsync(new TableEntity("team", "1") { ["Who"] = "Sanne" }, mode, Stop);
        await Table.UpsertEntityAsync(new TableEntity("team", "1") { ["Minutes"] = 45 }, mode, Stop);

        var read = await Table.GetEntityAsync<TableEntity>("team", "1", cancellationToken: Stop);

        Assert.Equal((keptName, 45), (read.Value.GetString("Who"), read.Value.GetInt32("Minutes")));
    }

    [Fact]
    public async Task A_deleted_row_is_gone_and_deleting_it_again_answers_404_without_throwing()
    {
        await Table.AddEntityAsync(Visit.Of("team", "1"), Stop);

        var first = await Table.DeleteEntityAsync("team", "1", cancellationToken: Stop);
        var second = await Table.DeleteEntityAsync(Visit.Of("team", "1"), cancellationToken: Stop);

        Assert.Equal((204, 404), (first.Status, second.Status));
        Assert.Empty(await QueryAsync<TableEntity>());
    }

    [Fact]
    public async Task Select_reads_only_the_named_properties()
    {
        await Table.AddEntityAsync(new TableEntity("team", "1") { ["Who"] = "Sanne", ["Minutes"] = 30 }, Stop);

        var read = await Table.GetEntityAsync<TableEntity>("team", "1", ["Minutes"], Stop);

        Assert.Equal((null, 30), (read.Value.GetString("Who"), read.Value.GetInt32("Minutes")));
    }

    [Fact]
    public async Task A_row_without_keys_is_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.AddEntityAsync(new TableEntity { ["Who"] = "Sanne" }, Stop));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.UpsertEntityAsync(new TableEntity("team", null!), cancellationToken: Stop));
    }
}
