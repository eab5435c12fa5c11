using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>One lease a team, whoever asks.</summary>
public class OutboxLeaseTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Half = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_owners_who_want_the_lease_at_once_one_gets_it()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);

        var taken = await Task.WhenAll(Enumerable.Range(1, 20).Select(
            n => house.Outbox.TryTakeLeaseAsync(TeamId, $"owner-{n}", Now, Half, Cancellation)));

        Assert.Single(taken, lease => lease is not null);
    }

    [Fact]
    public async Task A_lease_that_is_over_goes_to_one_of_many_and_cannot_be_renewed_any_more()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var first = (await house.Outbox.TryTakeLeaseAsync(TeamId, "first", Now, Half, Cancellation))!;

        var later = await Task.WhenAll(Enumerable.Range(1, 20).Select(
            n => house.Outbox.TryTakeLeaseAsync(TeamId, $"owner-{n}", Now + Half, Half, Cancellation)));

        Assert.Equal(Now + Half + Half, Assert.Single(later.OfType<HelpBot.Delivery.Outbox.Lease>()).Until);
        Assert.Null(await house.Outbox.RenewLeaseAsync(first, Now + Half + Half, Cancellation));
    }

    [Fact]
    public async Task A_held_lease_is_the_owners_alone()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Outbox.TryTakeLeaseAsync(TeamId, "one", Now, Half, Cancellation);
        var almostOver = Now + Half - TimeSpan.FromMilliseconds(1);

        Assert.Null(await house.Outbox.TryTakeLeaseAsync(TeamId, "two", almostOver, Half, Cancellation));
        Assert.NotNull(await house.Outbox.TryTakeLeaseAsync(TeamId, "one", almostOver, Half, Cancellation));
    }

    [Fact]
    public async Task A_renewed_lease_holds_longer_and_a_released_one_is_free()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var lease = (await house.Outbox.TryTakeLeaseAsync(TeamId, "one", Now, Half, Cancellation))!;
        var renewed = (await house.Outbox.RenewLeaseAsync(lease, Now + Half + Half, Cancellation))!;

        Assert.Null(await house.Outbox.TryTakeLeaseAsync(TeamId, "two", Now + Half, Half, Cancellation));
        await house.Outbox.ReleaseLeaseAsync(lease, Cancellation);
        Assert.Null(await house.Outbox.TryTakeLeaseAsync(TeamId, "two", Now + Half, Half, Cancellation));
        await house.Outbox.ReleaseLeaseAsync(renewed, Cancellation);
        Assert.NotNull(await house.Outbox.TryTakeLeaseAsync(TeamId, "two", Now + Half, Half, Cancellation));
    }

    [Fact]
    public async Task Whoever_does_not_know_whether_it_got_the_lease_does_not_have_it_but_can_take_it_again()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        house.Wire.BreakNextWrite(Fault.AfterSending);

        Assert.Null(await house.Outbox.TryTakeLeaseAsync(TeamId, "one", Now, Half, Cancellation));
        Assert.Null(await house.Outbox.TryTakeLeaseAsync(TeamId, "two", Now, Half, Cancellation));
        Assert.NotNull(await house.Outbox.TryTakeLeaseAsync(TeamId, "one", Now, Half, Cancellation));
    }

    [Fact]
    public async Task A_release_that_fails_is_reported_and_goes_no_further()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var lease = (await house.Outbox.TryTakeLeaseAsync(TeamId, "one", Now, Half, Cancellation))!;
        house.Wire.BreakNextWrite(Fault.BeforeSending);

        await house.Outbox.ReleaseLeaseAsync(lease, Cancellation);

        Assert.Contains(house.Log.All, line => line.Id == 2005);
    }
}
