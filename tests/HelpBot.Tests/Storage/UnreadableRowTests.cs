using HelpBot.Requests.Desk;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Rows of a newer version, and broken ones.</summary>
public class UnreadableRowTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_goes_on_past_rows_that_cannot_be_read_and_reports_their_keys_only()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(5)), Cancellation);
        await house.PutAsync("live|20251101T1200|BROKEN", """{"id":"secret-content""");
        await house.PutAsync("live|20251102T1200|NULL", "null");
        await house.PutAsync("live|20251103T1200|EMPTY", "{}");
        await house.PutAsync("live|20251104T1200|NEWER", "{}", version: 2);
        await house.PutAsync("live|20251105T1200|CODE", "{\"status\":\"secret-content\"}");

        var live = await house.Ledger.ListLiveAsync(TeamId, Cancellation);

        Assert.Equal(Id(5), Assert.Single(live).Id);
        var reports = house.Log.All.Where(line => line.Id == 2002).Select(line => line.Text).ToList();
        Assert.Equal(5, reports.Count);
        Assert.All(["BROKEN", "NULL", "EMPTY", "NEWER", "CODE"], key => Assert.Contains(reports, line => line.Contains(key, StringComparison.Ordinal)));
        Assert.DoesNotContain(house.Log.All, line => line.Text.Contains("secret-content", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_due_row_that_cannot_be_read_does_not_stop_the_others()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.PutAsync("due|20251101T000000000|BROKEN|0000001|00", "{");

        Assert.Equal(Now, await house.Outbox.NextDueAsync(TeamId, Cancellation));
        Assert.Single(await house.Outbox.ReadDueAsync(TeamId, Now, 10, Cancellation));
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_is_unavailable_and_not_absent()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.PutAsync($"request|{Id(1)}", "{}", version: 2);

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation));
    }
}
