using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class EntityTagTests(TableServiceFixture service) : TableContract(service)
{
    [Fact]
    public async Task The_etag_of_a_write_is_good_for_the_next_one_only()
    {
        var first = (await Table.AddEntityAsync(Visit.Of("team", "1"), Stop)).Headers.ETag!.Value;

        var second = (await Table.UpdateEntityAsync(Visit.Of("team", "1"), first, TableUpdateMode.Replace, Stop)).Headers.ETag!.Value;
        var refused = await Assert.ThrowsAsync<RequestFailedException>(
            () => Table.UpdateEntityAsync(Visit.Of("team", "1"), first, TableUpdateMode.Replace, Stop));

        Assert.NotEqual(first, second);
        Assert.Equal(412, refused.Status);
        Assert.True(refused.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied, refused.ErrorCode);
    }

    [Fact]
    public async Task A_read_row_carries_the_etag_that_a_merge_needs()
    {
        await Table.AddEntityAsync(Visit.Of("team", "1"), Stop);
        var read = (await Table.GetEntityAsync<Visit>("team", "1", cancellationToken: Stop)).Value;
        var listed = Assert.Single(await QueryAsync<Visit>());

        var written = await Table.UpdateEntityAsync(read, listed.ETag, cancellationToken: Stop);

        Assert.Equal(read.ETag, listed.ETag);
        Assert.Equal(204, written.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Any_and_default_etags_overwrite_whatever_is_there(bool any)
    {
        await Table.AddEntityAsync(Visit.Of("team", "1"), Stop);
        var etag = any ? ETag.All : default;

        var updated = await Table.UpdateEntityAsync(Visit.Of("team", "1"), etag, cancellationToken: Stop);
        var deleted = await Table.DeleteEntityAsync("team", "1", etag, Stop);

        Assert.Equal((204, 204), (updated.Status, deleted.Status));
    }

    [Fact]
    public async Task An_update_of_a_row_that_is_not_there_is_404_and_inserts_nothing()
    {
        var refused = await Assert.ThrowsAsync<RequestFailedException>(
            () => Table.UpdateEntityAsync(Visit.Of("team", "1"), ETag.All, cancellationToken: Stop));

        Assert.Equal(404, refused.Status);
        Assert.True(refused.ErrorCode == TableErrorCode.ResourceNotFound, refused.ErrorCode);
        Assert.Empty(await QueryAsync<Visit>());
    }

    [Fact]
    public async Task A_delete_with_an_old_etag_is_412_and_the_row_stays()
    {
        var old = (await Table.AddEntityAsync(Visit.Of("team", "1"), Stop)).Headers.ETag!.Value;
        await Table.UpsertEntityAsync(Visit.Of("team", "1"), cancellationToken: Stop);

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => Table.DeleteEntityAsync("team", "1", old, Stop));

        Assert.Equal(412, refused.Status);
        Assert.Single(await QueryAsync<Visit>());
    }

    [Fact]
    public async Task Of_fifty_writers_with_the_same_etag_one_wins()
    {
        var etag = (await Table.AddEntityAsync(Visit.Of("team", "1"), Stop)).Headers.ETag!.Value;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(writer => StatusOf(
            () => Table.UpdateEntityAsync(new TableEntity("team", "1") { ["Winner"] = writer }, etag, TableUpdateMode.Merge, Stop))));

        var winner = Assert.Single(outcomes.Index(), outcome => outcome.Item == 204).Index;
        Assert.Equal(49, outcomes.Count(status => status == 412));
        Assert.Equal(winner, (await Table.GetEntityAsync<TableEntity>("team", "1", cancellationToken: Stop)).Value.GetInt32("Winner"));
    }

    [Fact]
    public async Task Of_fifty_inserts_of_the_same_row_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(writer => StatusOf(
            () => Table.AddEntityAsync(new TableEntity("team", "event|1") { ["Winner"] = writer }, Stop))));

        Assert.Equal((1, 49), (outcomes.Count(status => status == 204), outcomes.Count(status => status == 409)));
    }

    private static async Task<int> StatusOf(Func<Task<Response>> write)
    {
        try
        {
            return (await write()).Status;
        }
        catch (RequestFailedException refused)
        {
            return refused.Status;
        }
    }
}
