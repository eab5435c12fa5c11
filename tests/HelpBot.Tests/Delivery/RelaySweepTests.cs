using HelpBot.Delivery;
using HelpBot.Requests.Teams;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Delivery;

public sealed class RelaySweepTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_burst_is_spread_so_that_Teams_never_has_to_throttle_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        house.Stub.Faults.EnforceWindows(house.Clock);
        for (var i = 0; i < 60; i++) await house.PlacesAsync();
        var start = house.Clock.GetUtcNow();

        while (await house.One.SweepAsync(TestContext.Current.CancellationToken) is { } next && house.Channel.Messages.Count < 60)
            house.Clock.AdvanceTo(next);

        Assert.Equal(60, house.Channel.Messages.Count);
        Assert.All(house.Stub.Calls, call => Assert.Equal(201, call.Status));
        Assert.InRange(house.Clock.GetUtcNow() - start, TimeSpan.FromSeconds(29), TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task A_card_that_cannot_be_made_does_not_stop_others_and_comes_as_soon_as_it_can()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var office = (PlainPostOffice)house.One.Get<IPostOffice>();
        office.Breaks = await house.PlacesAsync();
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());

        await house.SweepAsync();
        Assert.Equal("v2 Claimed Dutch", Assert.Single(house.Channel.Messages).Summary);
        office.Breaks = null;
        await house.SweepInAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(2, house.Channel.Messages.Count);
    }

    [Fact]
    public async Task A_team_that_nobody_knows_is_left_alone()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);

        Assert.Null(await house.One.Get<Relay>().SweepAsync(new TeamId("nobody"), TestContext.Current.CancellationToken));
    }
}
