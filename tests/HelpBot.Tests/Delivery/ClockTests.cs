using HelpBot.Requests.Lifecycle;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Delivery;

public sealed class ClockTests(AzuriteFixture azurite)
{
    // Monday 24 November 2025, 14:00 in the Netherlands.
    private static readonly DateTimeOffset LatestStart = new(2025, 11, 24, 13, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_request_that_nobody_claimed_expires_at_its_latest_start_and_not_before()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.SweepAsync();

        house.Clock.AdvanceTo(LatestStart - TimeSpan.FromSeconds(1));
        await house.SweepAsync();
        Assert.Equal(RequestStatus.Open, (await house.RequestAsync(id)).Status);
        await house.SweepInAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(RequestStatus.Expired, (await house.RequestAsync(id)).Status);
        Assert.Equal("v3 Expired Dutch", Assert.Single(house.Channel.Messages).Summary);
        Assert.Equal(["CallResident Dutch", "Expired Dutch"], house.Willem.PersonalChat.Messages.Select(message => message.Text));
        Assert.Equal(["StillNobody Dutch", "Expired Dutch"], house.Suus.PersonalChat.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task Private_details_are_gone_a_day_after_the_visit_and_not_before()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.ClaimsAsync(house.Sara, id);
        var erasure = LatestStart + TimeSpan.FromHours(25);

        house.Clock.AdvanceTo(erasure - TimeSpan.FromSeconds(1));
        await house.SweepAsync();
        Assert.NotNull(await house.PrivateAsync(id));
        await house.SweepInAsync(TimeSpan.FromSeconds(1));

        Assert.Null(await house.PrivateAsync(id));
        Assert.Equal(LatestStart + TimeSpan.FromHours(1) + Timetable.UnreportedAfter, await house.NextAsync());
    }

    [Fact]
    public async Task Private_details_are_gone_a_day_after_a_cancellation()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.CancelsAsync(id);

        await house.SweepInAsync(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await house.PrivateAsync(id));
        await house.SweepInAsync(TimeSpan.FromSeconds(1));

        Assert.Null(await house.PrivateAsync(id));
    }

    [Fact]
    public async Task A_claimed_visit_that_nobody_tells_of_ends_after_two_weeks_and_a_supervisor_hears_it()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.ClaimsAsync(house.Sara, id);
        var end = LatestStart + TimeSpan.FromHours(1) + TimeSpan.FromDays(14);

        while (house.Clock.GetUtcNow() + TimeSpan.FromHours(6) < end) await house.SweepInAsync(TimeSpan.FromHours(6));
        Assert.Equal(RequestStatus.Claimed, (await house.RequestAsync(id)).Status);
        house.Clock.AdvanceTo(end);
        await house.SweepAsync();

        Assert.Equal(RequestStatus.DidNotWorkOut, (await house.RequestAsync(id)).Status);
        Assert.Equal("Unreported Dutch", house.Suus.PersonalChat.Last.Text);
        Assert.EndsWith("DidNotWorkOut Dutch", Assert.Single(house.Channel.Messages).Summary, StringComparison.Ordinal);
        Assert.Null(await house.NextAsync());
    }

    [Fact]
    public async Task After_days_without_a_relay_both_expiry_and_erasure_are_done_in_one_sweep()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();

        house.Clock.AdvanceTo(LatestStart + TimeSpan.FromDays(5));
        await house.SweepAsync();

        var request = await house.RequestAsync(id);
        Assert.Equal((RequestStatus.Expired, true), (request.Status, request.Erased));
        Assert.Null(await house.PrivateAsync(id));
    }

    [Fact]
    public async Task The_line_of_log_is_gone_thirty_days_after_the_visit_and_then_nothing_is_left_to_do()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var id = await house.PlacesAsync();
        await house.ClaimsAsync(house.Sara, id);
        await house.FinishesAsync(house.Sara, id);
        await house.SweepAsync();
        Assert.Equal(1, await house.LogLinesAsync());

        for (var day = 0; day < 30; day++) await house.SweepInAsync(TimeSpan.FromDays(1));

        Assert.Equal(0, await house.LogLinesAsync());
        Assert.Null(await house.NextAsync());
    }

    [Fact]
    public void Time_asks_nothing_of_a_request_that_ended_and_is_erased()
    {
        var request = Requests.Open() with { Status = RequestStatus.Cancelled, EndedAt = LatestStart, Erased = true };

        Assert.Null(Timetable.Next(request, Requests.Team, LatestStart));
        Assert.Null(Timetable.Due(request, Requests.Team, LatestStart + TimeSpan.FromDays(100)));
    }

    [Fact]
    public void What_is_held_does_not_expire_and_is_looked_at_again_when_it_should_be_done()
    {
        var request = Requests.Open().HeldBySomeone();

        Assert.Null(Timetable.Due(request, Requests.Team, LatestStart));
        Assert.Equal(LatestStart + TimeSpan.FromMinutes(80), Timetable.Next(request, Requests.Team, LatestStart));
    }
}
