using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using HelpBot.TestKit.Azurite;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class TableLifeTests(TableServiceFixture service)
{
    private readonly TableServiceClient _service = new(service.ConnectionString);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Making_a_table_that_exists_is_either_an_answer_or_a_conflict()
    {
        var name = AzuriteFixture.NewTableName();
        var table = _service.GetTableClient(name);

        var first = await table.CreateIfNotExistsAsync(Stop);
        var second = await _service.CreateTableIfNotExistsAsync(name, Stop);
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.CreateAsync(Stop));
        var deleted = await _service.DeleteTableAsync(name, Stop);

        Assert.Equal((204, 409), (first.GetRawResponse().Status, second.GetRawResponse().Status));
        Assert.Equal(name, second.Value.Name);
        Assert.True(refused.ErrorCode == TableErrorCode.TableAlreadyExists, refused.ErrorCode);
        Assert.Equal(204, deleted.Status);
    }

    [Fact]
    public async Task A_table_that_does_not_exist_says_so_and_is_deleted_without_throwing()
    {
        var table = _service.GetTableClient(AzuriteFixture.NewTableName());

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(Visit.Of("team", "1"), Stop));
        var deleted = await table.DeleteAsync(Stop);

        Assert.Equal(404, refused.Status);
        Assert.True(refused.ErrorCode == TableErrorCode.TableNotFound, refused.ErrorCode);
        Assert.Equal(404, deleted.Status);
    }

    [Fact]
    public async Task A_wrong_key_is_403()
    {
        var right = new TableServiceClient(service.ConnectionString);
        var wrong = new TableServiceClient(right.Uri, new TableSharedKeyCredential(right.AccountName, Convert.ToBase64String(new byte[64])));

        var refused = await Assert.ThrowsAsync<RequestFailedException>(
            () => wrong.GetTableClient("anything").GetEntityAsync<Visit>("a", "b", cancellationToken: Stop));

        Assert.Equal(403, refused.Status);
    }
}
