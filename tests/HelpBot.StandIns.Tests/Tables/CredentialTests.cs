using Azure;
using Azure.Data.Tables;
using HelpBot.TestKit.Azurite;

namespace HelpBot.StandIns.Tests.Tables;

/// <summary>What goes over the wire with each kind of credential. Nothing here reaches a network.</summary>
public sealed class CredentialTests
{
    private const string Signature = "sv=2020-12-06&ss=t&sp=raud&sig=a%2Bb%3D";
    private static readonly Uri Account = new("https://house.table.core.windows.net");
    private static readonly string Key = Convert.ToBase64String(new byte[64]);

    private readonly ScriptedTransport _wire = new(new ScriptedResponse(204), new ScriptedResponse(204), new ScriptedResponse(204));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> WaysToGiveASignature => ["credential", "credential with question mark", "address", "connection string"];

    [Theory]
    [MemberData(nameof(WaysToGiveASignature))]
    public async Task A_signature_goes_in_the_query_of_every_request(string way)
    {
        var wire = new ScriptedTransport(new ScriptedResponse(204), new ScriptedResponse(404));
        var service = way switch
        {
            "credential" => new TableServiceClient(Account, new AzureSasCredential(Signature), wire.Options()),
            "credential with question mark" => new TableServiceClient(Account, new AzureSasCredential('?' + Signature), wire.Options()),
            "address" => new TableServiceClient(new Uri($"{Account}?{Signature}"), wire.Options()),
            _ => new TableServiceClient($"TableEndpoint={Account};SharedAccessSignature={Signature}", wire.Options()),
        };
        var table = service.GetTableClient("Visits");

        await table.DeleteEntityAsync("team", "1", cancellationToken: Stop);
        await table.GetEntityIfExistsAsync<Visit>("team", "1", ["Who"], Stop);

        Assert.Equal($"https://house.table.core.windows.net/Visits(PartitionKey='team',RowKey='1')?{Signature}", wire.Sent[0].Uri.AbsoluteUri);
        Assert.Equal($"?$select=Who&{Signature}", wire.Sent[1].Uri.Query);
        Assert.Null(wire.Sent[0].Header("Authorization"));
        Assert.Equal(("house", new Uri("https://house.table.core.windows.net/Visits")), (table.AccountName, table.Uri));
    }

    [Fact]
    public async Task A_table_address_names_the_account_and_the_table()
    {
        var azure = new TableClient(new Uri($"{Account}Visits"), new AzureSasCredential(Signature), _wire.Options());
        var emulator = new TableClient(new Uri($"http://127.0.0.1:10002/devstoreaccount1/Visits?{Signature}"), _wire.Options());

        await azure.DeleteEntityAsync("team", "1", cancellationToken: Stop);
        await emulator.DeleteEntityAsync("team", "1", cancellationToken: Stop);

        Assert.Equal(("house", "Visits"), (azure.AccountName, azure.Name));
        Assert.Equal(("devstoreaccount1", "Visits"), (emulator.AccountName, emulator.Name));
        Assert.Equal("/Visits(PartitionKey='team',RowKey='1')", _wire.Sent[0].Uri.AbsolutePath);
        Assert.Equal("/devstoreaccount1/Visits(PartitionKey='team',RowKey='1')", _wire.Sent[1].Uri.AbsolutePath);
    }

    [Theory]
    [InlineData("https://house.table.core.windows.net", "https://house.table.core.windows.net/Visits")]
    [InlineData("https://house.table.core.windows.net/Visits", "https://house.table.core.windows.net/Visits")]
    [InlineData("http://127.0.0.1:10002/house", "http://127.0.0.1:10002/house/Visits")]
    [InlineData("http://127.0.0.1:10002/house/Visits", "http://127.0.0.1:10002/house/Visits")]
    [InlineData("http://azurite.local:10002/house/", "http://azurite.local:10002/house/Visits")]
    [InlineData("http://[::1]:10002/Visits", "http://[::1]:10002/Visits/Visits")]
    public void The_table_may_be_named_in_the_address_too(string address, string expected) =>
        Assert.Equal(new Uri(expected), new TableClient(new Uri(address), "Visits", new TableSharedKeyCredential("house", Key)).Uri);

    [Fact]
    public void An_address_that_is_none_is_refused_without_showing_a_signature()
    {
        var relative = Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri("/x?sig=secret", UriKind.Relative)));
        var tableless = Assert.Throws<ArgumentException>(() => new TableClient(new Uri($"{Account}?sig=secret")));

        Assert.DoesNotContain("secret", relative.Message + tableless.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renewed_signature_is_used_by_the_next_attempt_and_never_doubled()
    {
        var credential = new AzureSasCredential("sig=old");
        var wire = new ScriptedTransport(new ScriptedResponse(503), new ScriptedResponse(204));
        var options = wire.Options(retries: 1);
        options.AddPolicy(new BeforeRetry(() => credential.Update("sig=new")), Azure.Core.HttpPipelinePosition.PerRetry);

        await new TableClient(new Uri($"{Account}Visits"), credential, options).DeleteEntityAsync("team", "1", cancellationToken: Stop);

        Assert.Equal(["?sig=old", "?sig=new"], wire.Sent.Select(request => request.Uri.Query));
    }

    [Fact]
    public async Task A_token_is_asked_for_storage_and_goes_in_the_header()
    {
        var credential = new FixedToken();

        await new TableClient(Account, "Visits", credential, _wire.Options()).DeleteEntityAsync("team", "1", cancellationToken: Stop);

        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
        Assert.Equal("Bearer secret-token", _wire.Only.Header("Authorization"));
        Assert.Equal("2020-12-06", _wire.Only.Header("x-ms-version"));
    }

    [Fact]
    public void Neither_a_token_nor_a_signature_is_sent_in_the_clear()
    {
        var address = new Uri("http://house.table.core.windows.net");

        Assert.Throws<ArgumentException>(() => new TableServiceClient(address, new FixedToken()));
        Assert.Throws<ArgumentException>(() => new TableClient(address, "Visits", new FixedToken()));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(address, new AzureSasCredential(Signature)));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri("http://127.0.0.1:10002/devstoreaccount1"), new FixedToken()));
    }

    [Fact]
    public async Task A_key_signs_the_date_and_the_path_as_sent()
    {
        var service = new TableServiceClient(Account, new TableSharedKeyCredential("house", Key), _wire.Options());

        await service.GetTableClient("Visits").DeleteEntityAsync("o'clock", "live|1", cancellationToken: Stop);

        var text = $"{_wire.Only.Header("x-ms-date")}\n/house/Visits(PartitionKey='o%27%27clock',RowKey='live%7C1')";
        var expected = Convert.ToBase64String(System.Security.Cryptography.HMACSHA256.HashData(new byte[64], System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal($"SharedKeyLite house:{expected}", _wire.Only.Header("Authorization"));
    }

    [Fact]
    public async Task A_rotated_key_signs_the_next_request_otherwise()
    {
        var credential = new TableSharedKeyCredential(AzuriteServer.AccountName, Key);
        var table = new TableClient(Account, "Visits", credential, _wire.Options());

        await table.DeleteEntityAsync("team", "1", cancellationToken: Stop);
        credential.SetAccountKey(AzuriteServer.AccountKey);
        await table.DeleteEntityAsync("team", "1", cancellationToken: Stop);

        Assert.NotEqual(_wire.Sent[0].Header("Authorization"), _wire.Sent[1].Header("Authorization"));
    }

    [Fact]
    public void A_bad_key_is_refused_without_being_quoted()
    {
        var refused = Assert.Throws<FormatException>(() => new TableSharedKeyCredential("house", "not*base64"));

        Assert.DoesNotContain("not*base64", refused.ToString(), StringComparison.Ordinal);
    }
}
