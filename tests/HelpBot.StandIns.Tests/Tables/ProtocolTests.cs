using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace HelpBot.StandIns.Tests.Tables;

/// <summary>Answers that Azurite does not give but the real service does, and what is sent in each case.</summary>
public sealed class ProtocolTests
{
    private static readonly Uri Address = new("https://house.table.core.windows.net/Visits");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_page_with_a_continuation_is_not_the_end()
    {
        var wire = new ScriptedTransport(
            Page("", "1!8!cGsx", "1!4!cms="),
            Page("""{"odata.etag":"W/\"1\"","PartitionKey":"team","RowKey":"1","Minutes":30}""", "1!8!cGs+", null),
            Page("", null, null));

        var rows = await Over(wire).QueryAsync<Visit>("Minutes gt 1", 10, ["RowKey"], Stop).ToListAsync(Stop);

        Assert.Equal(30, Assert.Single(rows).Minutes);
        Assert.Equal(
            [
                "?$top=10&$filter=Minutes%20gt%201&$select=RowKey",
                "?$top=10&$filter=Minutes%20gt%201&$select=RowKey&NextPartitionKey=1%218%21cGsx&NextRowKey=1%214%21cms%3D",
                "?$top=10&$filter=Minutes%20gt%201&$select=RowKey&NextPartitionKey=1%218%21cGs%2B",
            ],
            wire.Sent.Select(request => request.Uri.Query.Replace("&sig=x", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Members_of_a_row_are_read_in_any_order()
    {
        const string row = """{"Ticks":"7","Ticks@odata.type":"Edm.Int64","Day@odata.type":"Edm.DateTime","Who":null,"Day":"2026-11-21T00:00:00Z","RowKey":"1","PartitionKey":"team"}""";
        var wire = new ScriptedTransport(new ScriptedResponse(200, row), new ScriptedResponse(200, row));

        var dictionary = (await Over(wire).GetEntityAsync<TableEntity>("team", "1", cancellationToken: Stop)).Value;
        var typed = (await Over(wire).GetEntityAsync<Visit>("team", "1", cancellationToken: Stop)).Value;

        Assert.Equal((7L, null, new DateTime(2026, 11, 21)), (dictionary.GetInt64("Ticks"), dictionary["Who"], dictionary.GetDateTime("Day")));
        Assert.Equal((7L, null, new DateTime(2026, 11, 21)), (typed.Ticks, typed.Who, typed.Day));
    }

    [Theory]
    [InlineData("""{"odata.error":{"code":"ServerBusy","message":{"lang":"en-US","value":"later"}}}""", null, "ServerBusy")]
    [InlineData("<html>a gateway</html>", "ServerBusy", "ServerBusy")]
    [InlineData("{\"odata.error\":{}}", null, null)]
    [InlineData("", null, null)]
    public async Task An_error_keeps_its_status_whatever_its_body(string body, string? header, string? code)
    {
        var wire = new ScriptedTransport(new ScriptedResponse(503, body, header is null ? [] : [("x-ms-error-code", header)]));

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => Over(wire).AddEntityAsync(Visit.Of("team", "1"), Stop));

        Assert.Equal((503, code), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task A_write_is_tried_once_when_retries_are_off_and_again_when_they_are_on()
    {
        var once = new ScriptedTransport(new ScriptedResponse(503));
        var twice = new ScriptedTransport(new ScriptedResponse(503), new ScriptedResponse(204));

        await Assert.ThrowsAsync<RequestFailedException>(() => Over(once).AddEntityAsync(Visit.Of("team", "1"), Stop));
        await Over(twice, retries: 1).AddEntityAsync(Visit.Of("team", "1"), Stop);

        Assert.Single(once.Sent);
        Assert.Equal(2, twice.Sent.Count);
        Assert.Equal(twice.Sent[0].Body, twice.Sent[1].Body);
    }

    [Fact]
    public async Task A_row_travels_without_timestamp_and_etag()
    {
        var wire = new ScriptedTransport(new ScriptedResponse(204));
        var row = new TableEntity("team", "1") { ETag = new ETag("W/\"1\""), Timestamp = DateTimeOffset.UnixEpoch, ["Ticks"] = 7L };

        await Over(wire).UpdateEntityAsync(row, new ETag("W/\"2\""), TableUpdateMode.Merge, Stop);

        using var body = JsonDocument.Parse(wire.Only.Body);
        Assert.Equal(["PartitionKey", "RowKey", "Ticks@odata.type", "Ticks"], body.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("PATCH", "W/\"2\""), (wire.Only.Method, wire.Only.Header("If-Match")));
    }

    [Fact]
    public async Task A_transaction_that_the_service_did_not_look_into_has_no_failed_action()
    {
        var wire = new ScriptedTransport(new ScriptedResponse(413, """{"odata.error":{"code":"RequestBodyTooLarge","message":{"lang":"en-US","value":"too large"}}}"""));

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => Over(wire).SubmitTransactionAsync([Add()], Stop));

        Assert.Equal((413, "RequestBodyTooLarge"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task A_failed_action_is_found_in_the_answer_of_the_real_service()
    {
        var wire = new ScriptedTransport(new ScriptedResponse(202, string.Join("\r\n",
            "--batchresponse_a", "Content-Type: multipart/mixed; boundary=changesetresponse_b", "",
            "--changesetresponse_b", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "",
            "HTTP/1.1 409 Conflict", "X-Content-Type-Options: nosniff", "DataServiceVersion: 3.0;",
            "Content-Type: application/json;odata=minimalmetadata;streaming=true;charset=utf-8", "",
            """{"odata.error":{"code":"EntityAlreadyExists","message":{"lang":"en-US","value":"12:The specified entity already exists.\nRequestId:1\nTime:2"}}}""",
            "--changesetresponse_b--", "--batchresponse_a--", "")));

        var refused = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Over(wire).SubmitTransactionAsync([Add()], Stop));

        Assert.Equal((409, 12), (refused.Status, refused.FailedTransactionActionIndex));
        Assert.True(refused.ErrorCode == TableErrorCode.EntityAlreadyExists, refused.ErrorCode);
    }

    [Fact]
    public async Task A_transaction_whose_answer_is_cut_short_is_not_taken_for_done()
    {
        var wire = new ScriptedTransport(new ScriptedResponse(202, "--batchresponse_a\r\n"));

        await Assert.ThrowsAsync<RequestFailedException>(() => Over(wire).SubmitTransactionAsync([Add()], Stop));
    }

    [Fact]
    public void Error_codes_compare_without_regard_to_case_and_none_equals_none_of_them()
    {
        Assert.True("entityalreadyexists" == TableErrorCode.EntityAlreadyExists);
        Assert.False((string?)null == TableErrorCode.EntityAlreadyExists);
        Assert.Equal("TableNotFound", TableErrorCode.TableNotFound.ToString());
    }

    private static TableClient Over(ScriptedTransport wire, int retries = 0) => new(Address, new AzureSasCredential("sig=x"), wire.Options(retries));

    private static TableTransactionAction Add() => new(TableTransactionActionType.Add, Visit.Of("team", "1"));

    private static ScriptedResponse Page(string row, string? nextPartition, string? nextRow)
    {
        List<(string, string)> headers = [];
        if (nextPartition is not null) headers.Add(("x-ms-continuation-NextPartitionKey", nextPartition));
        if (nextRow is not null) headers.Add(("x-ms-continuation-NextRowKey", nextRow));
        return new ScriptedResponse(200, $$"""{"odata.metadata":"x","value":[{{row}}]}""", [.. headers]);
    }
}
