using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class TransactionTests(TableServiceFixture service) : TableContract(service)
{
    [Fact]
    public async Task A_hundred_rows_are_written_at_once_each_with_its_etag()
    {
        var answer = await Table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(n => Add($"{n:000}")), Stop);

        var rows = await QueryAsync<Visit>();
        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.Equal(100, rows.Count);
        Assert.All(answer.Value, part => Assert.Equal(204, part.Status));
        Assert.Equal(rows.Select(row => (ETag?)row.ETag), answer.Value.Select(part => part.Headers.ETag));
    }

    [Fact]
    public async Task Every_kind_of_action_does_what_it_says()
    {
        foreach (var key in (string[])["merged", "replaced", "deleted", "upmerged", "upreplaced"])
            await Table.AddEntityAsync(new TableEntity("team", key) { ["Who"] = "Sanne" }, Stop);

        await Table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, Row("added")),
                new(TableTransactionActionType.UpdateMerge, Row("merged")),
                new(TableTransactionActionType.UpdateReplace, Row("replaced")),
                new(TableTransactionActionType.Delete, Row("deleted")),
                new(TableTransactionActionType.UpsertMerge, Row("upmerged")),
                new(TableTransactionActionType.UpsertReplace, Row("upreplaced")),
                new(TableTransactionActionType.UpsertMerge, Row("upinserted")),
            ],
            Stop);

        Assert.Equal(
            [("added", (string?)null), ("merged", "Sanne"), ("replaced", null), ("upinserted", null), ("upmerged", "Sanne"), ("upreplaced", null)],
            (await QueryAsync<TableEntity>()).Select(row => (row.RowKey, (string?)row.GetString("Who"))));
        Assert.All(await QueryAsync<TableEntity>(), row => Assert.Equal(5, row.GetInt32("Minutes")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(99)]
    public async Task A_conflict_undoes_everything_and_names_the_action(int at)
    {
        await Table.AddEntityAsync(Visit.Of("team", $"{at:000}"), Stop);

        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(
            () => Table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(n => Add($"{n:000}")), Stop));

        Assert.Equal((409, (int?)at), (refused.Status, refused.FailedTransactionActionIndex));
        Assert.True(refused.ErrorCode == TableErrorCode.EntityAlreadyExists, refused.ErrorCode);
        Assert.Single(await QueryAsync<Visit>());
    }

    [Fact]
    public async Task An_old_etag_undoes_everything_and_a_good_one_does_not()
    {
        var old = (await Table.AddEntityAsync(Visit.Of("team", "1"), Stop)).Headers.ETag!.Value;
        var good = (await Table.UpsertEntityAsync(Visit.Of("team", "1"), cancellationToken: Stop)).Headers.ETag!.Value;

        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
            [Add("2"), new(TableTransactionActionType.UpdateMerge, Visit.Of("team", "1"), old)], Stop));
        await Table.SubmitTransactionAsync([Add("3"), new(TableTransactionActionType.UpdateReplace, Visit.Of("team", "1"), good)], Stop);

        Assert.Equal((412, 1), (refused.Status, refused.FailedTransactionActionIndex));
        Assert.True(refused.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied, refused.ErrorCode);
        Assert.Equal(["1", "3"], (await QueryAsync<Visit>()).Select(row => row.RowKey));
    }

    [Fact]
    public async Task The_etag_of_the_row_itself_is_not_a_condition()
    {
        await Table.AddEntityAsync(Visit.Of("team", "1"), Stop);
        var stale = (await Table.GetEntityAsync<Visit>("team", "1", cancellationToken: Stop)).Value;
        await Table.UpsertEntityAsync(Visit.Of("team", "1"), cancellationToken: Stop);

        var answer = await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateReplace, stale)], Stop);

        Assert.Equal(204, Assert.Single(answer.Value).Status);
    }

    [Fact]
    public async Task A_delete_of_a_missing_row_undoes_everything()
    {
        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
            [Add("1"), new(TableTransactionActionType.Delete, Visit.Of("team", "2"))], Stop));

        Assert.Equal((404, 1), (refused.Status, refused.FailedTransactionActionIndex));
        Assert.Empty(await QueryAsync<Visit>());
    }

    [Fact]
    public async Task Of_fifty_transactions_that_insert_the_same_row_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(async writer =>
        {
            try
            {
                await Table.SubmitTransactionAsync([Add($"mine|{writer:00}"), Add("fence")], Stop);
                return (int?)null;
            }
            catch (TableTransactionFailedException refused)
            {
                return refused.FailedTransactionActionIndex;
            }
        }));

        Assert.Equal((1, 49), (outcomes.Count(index => index is null), outcomes.Count(index => index == 1)));
        Assert.Equal(2, (await QueryAsync<Visit>()).Count);
    }

    [Fact]
    public async Task A_row_named_twice_and_a_transaction_without_actions_are_refused()
    {
        await Assert.ThrowsAnyAsync<RequestFailedException>(() => Table.SubmitTransactionAsync([Add("1"), Add("1")], Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([], Stop));

        Assert.Empty(await QueryAsync<Visit>());
    }

    [Fact]
    public async Task Two_partitions_are_refused_by_the_real_service()
    {
        // Azurite takes them, so there only the row itself can be looked at.
        List<TableTransactionAction> actions = [Add("1"), new(TableTransactionActionType.Add, Visit.Of("other", "1"))];

        if (TableServiceFixture.IsAzurite) Assert.Equal(2, (await Table.SubmitTransactionAsync(actions, Stop)).Value.Count);
        else await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(actions, Stop));
    }

    private static TableTransactionAction Add(string rowKey) => new(TableTransactionActionType.Add, Visit.Of("team", rowKey));

    private static TableEntity Row(string rowKey) => new("team", rowKey) { ["Minutes"] = 5 };
}
