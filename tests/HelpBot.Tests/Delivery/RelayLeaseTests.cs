using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Delivery;

public sealed class RelayLeaseTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task While_one_relay_executes_another_does_nothing()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var other = await house.AddInstanceAsync();
        await house.PlacesAsync();
        var held = house.Stub.Faults.Script(Fault.Held());
        var first = house.SweepAsync();
        await held.Reached;

        Assert.Null(await other.SweepAsync(TestContext.Current.CancellationToken));
        held.Release();
        await first;

        Assert.Single(house.Channel.Messages);
        Assert.Single(house.Stub.Calls);
    }

    [Fact]
    public async Task What_is_committed_during_a_sweep_is_seen_by_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        var held = house.Stub.Faults.Script(Fault.Held());
        var sweep = house.SweepAsync();
        await held.Reached;
        await house.ClaimsAsync(house.Sara, id);

        held.Release();
        await sweep;

        Assert.Equal("v2 Claimed Dutch", Assert.Single(house.Channel.Messages).Summary);
    }

    [Fact]
    public async Task Many_relays_at_once_send_every_note_once()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var instances = new List<DeliveryInstance> { house.One };
        for (var i = 0; i < 3; i++) instances.Add(await house.AddInstanceAsync());
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());

        await Task.WhenAll(instances.Select(instance => instance.SweepAsync(TestContext.Current.CancellationToken)));
        await house.SweepAsync();

        Assert.Single(house.Channel.Messages);
        Assert.Single(house.Willem.PersonalChat.Messages);
        Assert.Single(house.Sara.PersonalChat.Messages);
    }

    [Fact]
    public async Task A_relay_that_died_in_the_middle_of_a_post_leaves_no_card_missing()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var other = await house.AddInstanceAsync();
        var id = await house.PlacesAsync();
        await house.DiesWhilePostingAsync(house.One, CallFilter.Any);
        Assert.Equal((null, 1), ((await house.ChannelCardAsync(id)).ActivityId, (await house.ChannelCardAsync(id)).Attempts));

        house.Clock.Advance(TimeSpan.FromSeconds(31));
        await other.SweepAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, house.Channel.Messages.Count);
        Assert.Equal(house.Channel.Last.Id, (await house.ChannelCardAsync(id)).ActivityId);
    }

    [Fact]
    public async Task However_often_relays_die_a_note_is_sent_at_most_twice_and_then_told_to_the_supervisor()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        for (var i = 0; i < 2; i++)
        {
            await house.DiesWhilePostingAsync(house.One, new CallFilter { Person = house.Willem });
            house.Clock.Advance(TimeSpan.FromSeconds(31));
        }

        for (var i = 0; i < 5; i++) await house.SweepInAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("NotReached Dutch", Assert.Single(house.Suus.PersonalChat.Messages).Text);
        Assert.Equal(["Claimed Dutch", "Claimed Dutch"], house.Willem.PersonalChat.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task A_lease_that_was_taken_over_stops_the_relay_before_its_next_call()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var other = await house.AddInstanceAsync();
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        var held = house.Stub.Faults.Script(Fault.Held());
        var slow = house.SweepAsync();
        await held.Reached;

        // The call of the slow relay ends with its timeout.
        house.Clock.SleepThrough(TimeSpan.FromSeconds(31));
        await other.SweepAsync(TestContext.Current.CancellationToken);
        held.Release();
        await slow;

        Assert.Single(house.Willem.PersonalChat.Messages);
        Assert.Single(house.Sara.PersonalChat.Messages);
    }

    [Fact]
    public async Task A_relay_that_slept_through_its_lease_changes_no_card_any_more_though_nobody_took_it_over()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var (first, second) = (await house.PlacesAsync(), await house.PlacesAsync());
        await house.SweepAsync();
        await house.ClaimsAsync(house.Sara, first);
        await house.ClaimsAsync(house.Sem, second);
        var held = house.Stub.Faults.Script(Fault.Held(), new CallFilter { Method = "PUT" });
        var slow = house.SweepAsync();
        await held.Reached;

        house.Clock.SleepThrough(TimeSpan.FromSeconds(31));
        await slow;
        Assert.All(house.Channel.Messages, message => Assert.Equal("v1 Open Dutch", message.Summary));

        await house.SweepInAsync(TimeSpan.FromSeconds(5));
        Assert.All(house.Channel.Messages, message => Assert.Equal("v2 Claimed Dutch", message.Summary));
    }
}
