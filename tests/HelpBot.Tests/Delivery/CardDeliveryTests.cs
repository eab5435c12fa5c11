using HelpBot.Delivery.Cards;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Delivery;

public sealed class CardDeliveryTests(AzuriteFixture azurite)
{
    private static readonly CallFilter Updates = new() { Method = "PUT" };
    private static readonly CallFilter Posts = new() { Method = "POST", PathContains = "/v3/conversations" };

    [Fact]
    public async Task A_placed_request_becomes_one_card_in_the_channel()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();

        await house.SweepAsync();

        var message = Assert.Single(house.Channel.Messages);
        Assert.Equal("v1 Open Dutch", message.Summary);
        var card = await house.ChannelCardAsync(id);
        Assert.Equal((message.Id, 1, 0), (card.ActivityId, card.ShownVersion, card.Attempts));
    }

    [Fact]
    public async Task A_request_that_waits_for_approval_has_no_card()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.PlacesAsync("DOCTOR");

        await house.SweepAsync();

        Assert.Empty(house.Channel.Messages);
    }

    [Fact]
    public async Task Several_changes_between_two_looks_are_one_update_to_the_newest()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        await house.ClaimsAsync(house.Sara, id);
        await house.ReleasesAsync(house.Sara, id);
        await house.ClaimsAsync(house.Sem, id);

        await house.SweepAsync();

        var message = Assert.Single(house.Channel.Messages);
        Assert.Equal(2, message.Versions.Count);
        Assert.Equal("v4 Claimed Dutch", message.Summary);
    }

    [Fact]
    public async Task A_claimer_gets_a_card_of_their_own_and_in_their_language()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.ClaimsAsync(house.Sem, id);
        await house.SweepAsync();
        await house.ReleasesAsync(house.Sem, id);

        await house.SweepAsync();

        var message = Assert.Single(house.Sem.PersonalChat.Messages);
        Assert.Equal(["v2 Sem holds English", "v3 Sem free English"], message.Versions.Select(version => version.Summary));
    }

    [Fact]
    public async Task A_throttled_update_waits_as_long_as_the_channel_asks()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        await house.ClaimsAsync(house.Sara, id);
        var fault = house.Stub.Faults.Script(Fault.Throttled(TimeSpan.FromSeconds(7)), new CallFilter { Conversation = house.Channel }, times: 10);
        await house.SweepAsync();
        house.Stub.Faults.Clear();

        await house.SweepInAsync(TimeSpan.FromSeconds(6));
        Assert.Equal((1, 1), (fault.Hits, house.Channel.Last.Versions.Count));
        await house.SweepInAsync(TimeSpan.FromSeconds(1));

        Assert.Equal("v2 Claimed Dutch", house.Channel.Last.Summary);
    }

    [Fact]
    public async Task A_card_that_is_gone_is_looked_for_twice_and_then_posted_anew()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        var first = house.Channel.Last;
        await house.ClaimsAsync(house.Sara, id);
        var fault = house.Stub.Faults.Script(Fault.NotFound(), Updates, times: 3);

        await house.SweepAsync();
        await house.SweepInAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(1, fault.Hits);
        await house.SweepInAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(2, fault.Hits);
        await house.SweepInAsync(TimeSpan.FromSeconds(10));

        Assert.Equal((3, 2), (fault.Hits, house.Channel.Messages.Count));
        var card = await house.ChannelCardAsync(id);
        Assert.Equal((house.Channel.Last.Id, 2), (card.ActivityId, card.ShownVersion));
        Assert.NotEqual(first.Id, card.ActivityId);
    }

    [Fact]
    public async Task An_update_that_finds_its_card_the_second_time_changes_nothing_else()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        await house.ClaimsAsync(house.Sara, id);
        house.Stub.Faults.Script(Fault.NotFound(), Updates);
        await house.SweepAsync();

        await house.SweepInAsync(TimeSpan.FromSeconds(2));

        Assert.Equal("v2 Claimed Dutch", Assert.Single(house.Channel.Messages).Summary);
        Assert.Equal(0, (await house.ChannelCardAsync(id)).Attempts);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task An_update_is_repeated_within_its_call_after(int status)
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        await house.ClaimsAsync(house.Sara, id);
        var fault = house.Stub.Faults.Script(Fault.Answering(status), Updates, times: 2);

        await house.SweepAsync();

        Assert.Equal((2, "v2 Claimed Dutch"), (fault.Hits, house.Channel.Last.Summary));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_post_is_not_repeated_within_its_call_after(int status)
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.PlacesAsync();
        var fault = house.Stub.Faults.Script(Fault.Answering(status, afterEffect: true), Posts, times: 2);

        await house.SweepAsync();

        Assert.Equal((1, 1), (fault.Hits, house.Channel.Messages.Count));
    }

    [Fact]
    public async Task A_channel_that_is_gone_is_told_once_tried_ever_more_seldom_and_served_at_once_when_it_is_back()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.StubTeam.HasBot = false;
        await house.PlacesAsync();
        await house.SweepAsync();
        var tries = 0;
        for (var minute = 0; minute < 120; minute++)
        {
            await house.SweepInAsync(TimeSpan.FromMinutes(1));
            tries = house.Stub.Calls.Count(call => call.Status == 403);
        }

        Assert.InRange(tries, 8, 20);
        Assert.Equal("ChannelGone Dutch", Assert.Single(house.Suus.PersonalChat.Messages).Text);
        house.StubTeam.HasBot = true;
        await house.ChannelIsBackAsync();
        await house.SweepAsync();
        Assert.Equal("v1 Open Dutch", Assert.Single(house.Channel.Messages).Summary);
    }

    [Fact]
    public async Task What_ended_without_ever_being_shown_is_not_shown_any_more()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.CancelsAsync(id);

        await house.SweepAsync();

        Assert.Empty(house.Channel.Messages);
    }

    [Fact]
    public async Task A_post_that_the_channel_calls_wrong_is_tried_ever_more_seldom_until_a_repaired_version_posts_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.PlacesAsync();
        var wrong = house.Stub.Faults.Script(Fault.Answering(400), Posts, times: 1000);
        for (var minute = 0; minute < 180; minute++) await house.SweepInAsync(TimeSpan.FromMinutes(1));
        Assert.InRange(wrong.Hits, 8, 24);

        house.Stub.Faults.Clear();
        await house.SweepInAsync(TimeSpan.FromMinutes(15));

        Assert.Single(house.Channel.Messages);
    }

    [Fact]
    public async Task An_update_that_the_channel_calls_wrong_is_given_up_an_hour_after_the_end_of_the_request()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        house.Stub.Faults.Script(Fault.Answering(400), Updates, times: 1000);
        await house.CancelsAsync(id);
        for (var minute = 0; minute < 180; minute++) await house.SweepInAsync(TimeSpan.FromMinutes(1));
        var calls = house.Stub.Calls.Count;

        await house.SweepInAsync(TimeSpan.FromMinutes(90));

        Assert.Equal(calls, house.Stub.Calls.Count);
    }
}
