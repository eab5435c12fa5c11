using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

public sealed class SignatureTests(TableServiceFixture service) : TableContract(service)
{
    private readonly string _key = service.ConnectionString.Split(';').Single(part => part.StartsWith("AccountKey=", StringComparison.Ordinal))["AccountKey=".Length..];

    [Fact]
    public async Task A_shared_access_signature_opens_the_table_for_what_it_allows()
    {
        var all = new TableServiceClient(new Uri(Table.Uri.AbsoluteUri[..^Table.Name.Length]), new AzureSasCredential(Sign("raud"))).GetTableClient(Table.Name);
        var readOnly = new TableClient(new Uri($"{Table.Uri}?{Sign("r")}"));

        await all.AddEntityAsync(Visit.Of("team's", "live|1"), Stop);
        await all.SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, Visit.Of("team's", "live|2"))], Stop);
        var read = await readOnly.QueryAsync<Visit>(maxPerPage: 1, cancellationToken: Stop).ToListAsync(Stop);
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => readOnly.AddEntityAsync(Visit.Of("team", "2"), Stop));

        Assert.Equal(["live|1", "live|2"], read.Select(row => row.RowKey));
        Assert.Equal(403, refused.Status);
    }

    // An account signature as the service's page "Create an account SAS" defines it.
    private string Sign(string permissions)
    {
        var expiry = DateTimeOffset.UtcNow.AddHours(1).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var text = $"{Table.AccountName}\n{permissions}\nt\nsco\n\n{expiry}\n\n\n2019-02-02\n";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(_key), Encoding.UTF8.GetBytes(text)));
        return $"sv=2019-02-02&ss=t&srt=sco&sp={permissions}&se={Uri.EscapeDataString(expiry)}&sig={Uri.EscapeDataString(signature)}";
    }
}
