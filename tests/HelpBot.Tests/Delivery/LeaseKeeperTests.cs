using HelpBot.Delivery;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Delivery;

public sealed class LeaseKeeperTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_lease_is_renewed_while_more_than_a_call_is_left_of_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var keeper = await KeeperAsync(house);

        for (var i = 0; i < 5; i++)
        {
            house.Clock.Advance(TimeSpan.FromSeconds(16));
            await keeper.EnsureAsync(TestContext.Current.CancellationToken);
            house.Clock.Advance(TimeSpan.FromSeconds(13));
            Assert.Null(await house.TakeLeaseAsync("another"));
        }
    }

    [Fact]
    public async Task A_lease_that_is_over_is_not_renewed_even_if_nobody_took_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var keeper = await KeeperAsync(house);

        house.Clock.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<LeaseLostException>(() => keeper.EnsureAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<LeaseLostException>(() => keeper.EnsureAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_lease_that_another_wrote_over_is_lost()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var keeper = await KeeperAsync(house);
        // The clock of the other instance is ahead.
        Assert.NotNull(await house.TakeLeaseAsync("another", TimeSpan.FromSeconds(31)));

        house.Clock.Advance(TimeSpan.FromSeconds(20));

        await Assert.ThrowsAsync<LeaseLostException>(() => keeper.EnsureAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<LeaseKeeper> KeeperAsync(DeliveryHouse house)
    {
        var lease = await house.TakeLeaseAsync("one");
        return new LeaseKeeper(house.One.Get<IOutbox>(), lease!, new DeliveryOptions(), house.Clock);
    }
}
