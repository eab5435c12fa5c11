using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Delivery;

/// <summary>A row that cannot be read holds up nothing but itself (design.md part 4).</summary>
public sealed class UnreadableRowSweepTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_request_that_cannot_be_read_does_not_keep_the_relay_from_others()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var broken = await house.PlacesAsync();
        await house.PutAsync($"request|{broken}", "{");
        await house.PlacesAsync();

        await house.SweepAsync();

        Assert.Single(house.Channel.Messages);
        Assert.Contains(house.Logged.All, line => line.Id == 2002 && line.Text.Contains($"request|{broken}", StringComparison.Ordinal));
        Assert.True(await house.NextAsync() > house.Clock.GetUtcNow() + TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task A_due_row_that_cannot_be_read_is_left_and_reported_once_a_sweep_and_the_next_are_executed()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.PutAsync("due|20251101T000000000|BROKEN|0000001|00", "{");
        await house.PlacesAsync();
        await house.PlacesAsync();

        await house.SweepAsync();

        Assert.Equal(2, house.Channel.Messages.Count);
        Assert.Single(house.Logged.All, line => line.Id == 2002);
        await house.SweepInAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(2, house.Logged.All.Count(line => line.Id == 2002));
        Assert.Single(await house.KeysAsync("due|20251101"));
    }

    [Fact]
    public async Task A_card_whose_row_cannot_be_read_is_posted_again_and_corrected_from_then_on()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();
        await house.PutAsync($"card|{id}|channel", "{");
        await house.ClaimsAsync(house.Sara, id);

        await house.SweepAsync();

        Assert.Equal("v2 Claimed Dutch", house.Channel.Last.Summary);
        Assert.Equal((house.Channel.Last.Id, 2), ((await house.ChannelCardAsync(id)).ActivityId, (await house.ChannelCardAsync(id)).ShownVersion));
        Assert.Single(house.Sara.PersonalChat.Messages);
    }

    [Fact]
    public async Task A_member_whose_profile_cannot_be_read_does_not_keep_the_card_from_the_channel()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.BreakProfileAsync(house.Sem);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await house.PlacesAsync();

        await house.SweepAsync();

        Assert.Single(house.Channel.Messages);
    }
}
