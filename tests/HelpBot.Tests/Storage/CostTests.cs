using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>What a command costs in requests to the Table service (design: storage).</summary>
public class CostTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Placing_is_one_transaction_and_no_read()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);

        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);

        Assert.Equal(["transaction"], house.Wire.Seen);
    }

    [Fact]
    public async Task Claiming_is_two_reads_side_by_side_and_one_transaction()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        house.Wire.Forget();
        var allAtOnce = new TaskCompletionSource();
        var reads = 0;
        house.Wire.BeforeSending = async request =>
        {
            // No read goes on before both have begun: one after another they would wait for ever.
            if (request.Method != Azure.Core.RequestMethod.Get) return;
            if (Interlocked.Increment(ref reads) == 2) allAtOnce.SetResult();
            await allAtOnce.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        };

        await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);

        Assert.Equal(["read", "read", "transaction"], house.Wire.Seen);
    }

    [Fact]
    public async Task Listing_is_one_query_whatever_the_history()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        for (byte n = 1; n <= 5; n++) await house.Desk.HandleAsync(Place(Id(n)), Cancellation);
        for (byte n = 1; n <= 4; n++) await house.Desk.HandleAsync(Cancel(Id(n)), Cancellation);
        house.Wire.Forget();

        var live = await house.Ledger.ListLiveAsync(TeamId, Cancellation);

        Assert.Equal(Id(5), Assert.Single(live).Id);
        Assert.Equal(["query"], house.Wire.Seen);
    }
}
