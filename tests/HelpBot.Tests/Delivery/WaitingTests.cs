using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Delivery;

/// <summary>What waits for people and channels that cannot be posted to, on one instance and on several.</summary>
public sealed class WaitingTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_card_for_someone_who_blocked_the_bot_is_not_looked_at_until_they_speak_and_then_shows_the_truth()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.Sara.Blocked = "ConversationBlockedByUser";
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync(day: 7));
        await house.SweepAsync();
        var waiting = Assert.Single(await house.DueAsync(), row => row.FollowUp is LookAtCards);
        Assert.Equal((DueRow.Never, Awaited.Of(DeliveryHouse.IdOf(house.Sara))), (waiting.NextTry, waiting.Awaits));

        for (var hour = 0; hour < 48; hour++) await house.SweepInAsync(TimeSpan.FromHours(1));
        Assert.Equal(waiting, Assert.Single(await house.DueAsync(), row => row.FollowUp is LookAtCards));
        Assert.Single(house.Stub.Calls, call => call.Person == house.Sara);
        house.Sara.Blocked = null;
        await house.SaysHelloAsync(house.Sara);
        await house.SweepAsync();

        Assert.Equal("v2 Sara holds Dutch", Assert.Single(house.Sara.PersonalChat.Messages).Summary);
        Assert.DoesNotContain(await house.DueAsync(), row => row.FollowUp is LookAtCards);
    }

    [Fact]
    public async Task Several_changes_while_a_student_cannot_be_reached_leave_one_wish_each_and_end_in_one_card()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, butNot: house => house.Sara);
        var id = await house.PlacesAsync(students: 2);
        await house.ClaimsAsync(house.Sara, id);
        await house.ClaimsAsync(house.Sem, id);
        await house.SweepAsync();
        Assert.Single(await house.DueAsync(), row => row.FollowUp is LookAtCards);

        await house.SaysHelloAsync(house.Sara);
        await house.SweepAsync();

        Assert.Equal("v3 Sara holds Dutch", Assert.Single(house.Sara.PersonalChat.Messages).Summary);
    }

    [Fact]
    public async Task However_much_waits_for_a_lost_channel_one_call_each_quarter_of_an_hour_finds_out_for_all()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.StubTeam.HasBot = false;
        for (var i = 0; i < 10; i++)
        {
            await house.PlacesAsync();
            await house.SweepInAsync(TimeSpan.FromSeconds(10));
        }

        for (var minute = 0; minute < 60; minute++) await house.SweepInAsync(Soon);

        Assert.InRange(house.Stub.Calls.Count(call => call.Status == 403), 4, 6);
        Assert.Equal("ChannelGone Dutch", Assert.Single(house.Suus.PersonalChat.Messages).Text);
        house.StubTeam.HasBot = true;
        for (var minute = 0; minute < 16; minute++) await house.SweepInAsync(Soon);
        Assert.Equal(10, house.Channel.Messages.Count);
    }

    [Fact]
    public async Task Everything_that_waits_for_a_channel_goes_out_when_the_bot_is_added_again()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.StubTeam.HasBot = false;
        for (var i = 0; i < 4; i++) await house.PlacesAsync();
        await house.SweepAsync();

        house.StubTeam.HasBot = true;
        await house.ChannelIsBackAsync();
        await house.SweepAsync();

        Assert.Equal(4, house.Channel.Messages.Count);
    }

    [Fact]
    public async Task A_supervisor_hears_once_that_the_bot_was_never_added_to_the_team_and_what_waited_goes_out_when_it_is()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, null, ("ChannelId", ""));
        for (var i = 0; i < 2; i++) await house.PlacesAsync();

        for (var minute = 0; minute < 60; minute++) await house.SweepInAsync(Soon);
        Assert.Equal("ChannelGone Dutch", Assert.Single(house.Suus.PersonalChat.Messages).Text);
        await house.ChannelIsBackAsync(isNew: true);
        await house.SweepAsync();

        Assert.Equal(2, house.Channel.Messages.Count);
    }

    [Fact]
    public async Task Who_is_met_by_one_instance_while_another_still_thinks_otherwise_gets_everything_at_once()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, butNot: house => house.Willem);
        var other = await house.AddInstanceAsync();
        await house.One.Get<IAddressBook>().FindAsync(DeliveryHouse.IdOf(house.Willem), TestContext.Current.CancellationToken);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());

        // The other instance looks for what waits before the first one, on old knowledge, has put anything off.
        await house.SaysHelloAsync(house.Willem, to: other);
        await other.Get<WaitingRows>().LookAsync(DeliveryHouse.Team, TestContext.Current.CancellationToken);
        await house.SweepAsync();

        Assert.Equal("Claimed Dutch", Assert.Single(house.Willem.PersonalChat.Messages).Text);
    }

    [Fact]
    public async Task Who_is_met_by_an_instance_that_ends_at_once_is_served_within_a_quarter_of_an_hour()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, butNot: house => house.Willem);
        var other = await house.AddInstanceAsync();
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.SweepAsync();

        await house.StoreMetAsync(house.Willem, to: other);
        for (var minute = 0; minute < 16; minute++) await house.SweepInAsync(Soon);

        Assert.Equal("Claimed Dutch", Assert.Single(house.Willem.PersonalChat.Messages).Text);
    }

    [Fact]
    public async Task Who_speaks_to_an_instance_that_does_not_know_they_were_lost_is_served_within_a_minute()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var other = await house.AddInstanceAsync();
        var known = await other.Get<IAddressBook>().FindAsync(DeliveryHouse.IdOf(house.Willem), TestContext.Current.CancellationToken);
        house.Willem.Blocked = "ConversationBlockedByUser";
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.SweepAsync();
        house.Willem.Blocked = null;

        // For this instance there is nothing to store: it has known the chat all along.
        Assert.NotNull(known.PersonalChat);
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        other.Get<Returns>().Spoke(DeliveryHouse.Team, DeliveryHouse.IdOf(house.Willem), house.Clock.GetUtcNow());
        house.Clock.Advance(TimeSpan.FromSeconds(59));
        await other.SweepAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Claimed Dutch", Assert.Single(house.Willem.PersonalChat.Messages).Text);
    }

    [Fact]
    public async Task A_refusal_of_a_chat_that_someone_left_does_not_make_them_unreachable_in_their_new_one()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var other = await house.AddInstanceAsync();
        var old = new ConversationAddress(ChannelIds.Teams, house.Stub.ServiceUrls[ChannelIds.Teams].AbsoluteUri, "a:old", house.Stub.TenantId, house.Stub.BotId);
        await house.One.Get<IAddressBook>().ChangeAsync(
            DeliveryHouse.IdOf(house.Willem), person => person with { PersonalChat = old }, TestContext.Current.CancellationToken);
        await house.StoreMetAsync(house.Willem, to: other);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());

        await house.SweepAsync();
        await house.SweepInAsync(TimeSpan.FromSeconds(5));

        Assert.Equal("Claimed Dutch", Assert.Single(house.Willem.PersonalChat.Messages).Text);
        Assert.Empty(house.Suus.PersonalChat.Messages);
    }

    [Fact]
    public async Task What_is_brought_forward_in_a_moment_of_trouble_with_the_store_is_brought_forward_after_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, butNot: house => house.Willem);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.SweepAsync();
        await house.SaysHelloAsync(house.Willem);
        house.Wire.BreakReads(Storage.Fault.BeforeSending, 3);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => house.SweepAsync());

        await house.SweepAsync();

        Assert.Equal("Claimed Dutch", Assert.Single(house.Willem.PersonalChat.Messages).Text);
    }
}
