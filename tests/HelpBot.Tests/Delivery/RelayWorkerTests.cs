using HelpBot.Delivery;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Delivery;

public sealed class RelayWorkerTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task What_is_committed_goes_out_when_it_is_rung_for_and_the_clock_stands_still()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var worker = await house.StartWorkerAsync();
        await house.PlacesAsync();

        house.One.Get<RelaySignal>().Ring(DeliveryHouse.Team);

        await house.Channel.UntilAsync(channel => channel.Messages.Count == 1);
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_nobody_rang_for_goes_out_within_a_minute()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var worker = await house.StartWorkerAsync();
        await house.PlacesAsync();

        // In steps, as time goes by: a jump over a sweep that has begun would only take its lease away.
        for (var second = 0; second < 60 && house.Channel.Messages.Count == 0; second += 5)
        {
            house.Clock.Advance(TimeSpan.FromSeconds(5));
            await house.Clock.UntilWaitingAsync(2);
        }

        await house.Channel.UntilAsync(channel => channel.Messages.Count == 1);
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_stop_lets_a_call_end_and_gives_the_lease_up()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var worker = await house.StartWorkerAsync();
        var id = await house.PlacesAsync();
        var held = house.Stub.Faults.Script(Fault.Held());
        house.One.Get<RelaySignal>().Ring(DeliveryHouse.Team);
        await held.Reached;

        var stopping = worker.StopAsync(TestContext.Current.CancellationToken);
        held.Release();
        await stopping;

        Assert.Equal(house.Channel.Last.Id, (await house.ChannelCardAsync(id)).ActivityId);
        Assert.NotNull(await house.TakeLeaseAsync("another"));
    }

    [Fact]
    public async Task A_stop_does_not_wait_longer_than_three_seconds_for_a_call()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var worker = await house.StartWorkerAsync();
        await house.PlacesAsync();
        var held = house.Stub.Faults.Script(Fault.Held());
        house.One.Get<RelaySignal>().Ring(DeliveryHouse.Team);
        await held.Reached;

        var stopping = worker.StopAsync(TestContext.Current.CancellationToken);
        house.Clock.Advance(TimeSpan.FromSeconds(3));
        await stopping;

        Assert.NotNull(await house.TakeLeaseAsync("another"));
    }

    [Fact]
    public async Task Several_rings_before_a_look_are_one()
    {
        var signal = new RelaySignal(TimeProvider.System);
        for (var i = 0; i < 3; i++) signal.Ring(DeliveryHouse.Team);

        await signal.WaitAsync(DeliveryHouse.Team, Timeout.InfiniteTimeSpan, TestContext.Current.CancellationToken);
        var second = signal.WaitAsync(DeliveryHouse.Team, Timeout.InfiniteTimeSpan, TestContext.Current.CancellationToken);

        Assert.False(second.IsCompleted);
        signal.Ring(DeliveryHouse.Team);
        await second;
    }
}
