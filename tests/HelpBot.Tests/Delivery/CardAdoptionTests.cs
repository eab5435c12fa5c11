using HelpBot.Delivery.Cards;
using HelpBot.Requests.Desk;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Delivery;

/// <summary>Cards that exist without being known are taken in by a click (design.md part 5).</summary>
public sealed class CardAdoptionTests(AzuriteFixture azurite)
{
    private static readonly CallFilter Posts = new() { Method = "POST", PathContains = "/v3/conversations" };

    [Fact]
    public async Task A_card_whose_answer_was_lost_is_posted_again_and_the_lost_one_corrected_after_a_click()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        house.Stub.Faults.Script(Fault.Broken(afterEffect: true), Posts);
        await house.SweepAsync();
        Assert.Null((await house.ChannelCardAsync(id)).ActivityId);
        await house.SweepInAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(2, house.Channel.Messages.Count);
        await house.ClaimsAsync(house.Sara, id);

        var lost = house.Channel.Messages[0];
        var adopted = await house.AdoptAsync(id, lost.Id);
        await house.SweepAsync();

        Assert.True(adopted);
        Assert.All(house.Channel.Messages, message => Assert.Equal("v2 Claimed Dutch", message.Summary));
    }

    [Fact]
    public async Task A_clicked_card_that_is_known_is_not_adopted_and_extra_ones_are_bounded()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();

        Assert.False(await house.AdoptAsync(id, house.Channel.Last.Id));
        for (var i = 0; i < CardAdoption.MostExtras; i++) Assert.True(await house.AdoptAsync(id, $"made-up/{i}"));
        Assert.False(await house.AdoptAsync(id, "made-up/too-many"));
    }

    [Fact]
    public async Task A_click_on_the_known_card_costs_one_point_read()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        house.Wire.Forget();

        Assert.False(await house.AdoptAsync(id, house.Channel.Last.Id));

        Assert.Equal(["read"], house.Wire.Seen);
    }

    [Fact]
    public async Task An_adoption_that_is_cut_off_after_the_card_was_stored_still_leads_to_the_truth()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        house.Stub.Faults.Script(Fault.Broken(afterEffect: true), Posts);
        await house.SweepAsync();
        await house.SweepInAsync(TimeSpan.FromSeconds(5));
        await house.ClaimsAsync(house.Sara, id);
        await house.SweepAsync();
        var lost = house.Channel.Messages[0];
        Assert.Equal("v1 Open Dutch", lost.Summary);

        // The reason to look, then the card.
        house.Wire.BreakWrite(2, Storage.Fault.AfterSending);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => house.AdoptAsync(id, lost.Id));
        await house.SweepAsync();

        Assert.Equal("v2 Claimed Dutch", lost.Summary);
    }

    [Fact]
    public async Task An_adoption_that_is_cut_off_before_that_leaves_the_card_to_the_next_click()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        house.Wire.BreakWrite(2, Storage.Fault.BeforeSending);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => house.AdoptAsync(id, "made-up"));

        Assert.True(await house.AdoptAsync(id, "made-up"));
    }

    [Fact]
    public async Task A_card_of_a_student_that_was_clicked_and_not_known_is_corrected_beside_the_known_one()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.ClaimsAsync(house.Sara, id);
        house.Stub.Faults.Script(Fault.Broken(afterEffect: true), new CallFilter { Person = house.Sara });
        await house.SweepAsync();
        await house.SweepInAsync(TimeSpan.FromSeconds(5));
        await house.ReleasesAsync(house.Sara, id);

        Assert.True(await house.AdoptAsync(id, house.Sara.PersonalChat.Messages[0].Id, house.Sara));
        await house.SweepAsync();

        Assert.Equal(["v3 Sara free Dutch", "v3 Sara free Dutch"], house.Sara.PersonalChat.Messages.Select(message => message.Summary));
    }
}
