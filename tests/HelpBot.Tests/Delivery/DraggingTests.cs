using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Delivery;

/// <summary>The list of what drags: one message a supervisor on the morning after two working days before the visit.</summary>
public sealed class DraggingTests(AzuriteFixture azurite)
{
    // Wednesday, 14:00: two working days before is Monday 14:00, and the morning after that is Tuesday.
    private static readonly VisitTime Wednesday = Requesting.Visit with { Date = new DateOnly(2025, 11, 26) };
    private static readonly DateTimeOffset Monday = new(2025, 11, 24, 13, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Morning = new(2025, 11, 25, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Many_requests_that_drag_are_one_message_at_nine_oldest_first_and_not_before()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await PlacesAsync(house, "WALK", "GAME", "SHOP");
        house.Clock.AdvanceTo(Monday);
        await house.SweepAsync();

        house.Clock.AdvanceTo(Morning - TimeSpan.FromSeconds(1));
        await house.SweepAsync();
        Assert.Empty(house.Suus.PersonalChat.Messages);
        await house.SweepInAsync(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 3; i++) await house.SweepInAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("Dragging WALK GAME SHOP Dutch", Assert.Single(house.Suus.PersonalChat.Messages).Text);
        Assert.Empty(house.Willem.PersonalChat.Messages);
    }

    [Fact]
    public async Task What_was_settled_meanwhile_is_not_in_it_and_with_nothing_left_it_does_not_come()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        var ids = await PlacesAsync(house, "WALK", "GAME");
        house.Clock.AdvanceTo(Monday);
        await house.SweepAsync();
        await house.ClaimsAsync(house.Sara, ids[0]);
        await house.CancelsAsync(ids[1]);

        house.Clock.AdvanceTo(Morning);
        await house.SweepAsync();

        Assert.DoesNotContain(house.Suus.PersonalChat.Messages, message => message.Text.StartsWith("Dragging", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_drags_from_a_Friday_on_is_told_on_Monday_and_after_a_closure_when_the_team_works_again()
    {
        await using var house = await DeliveryHouse.OpenAsync(
            azurite, null, ("Closures:0:From", "2025-11-24"), ("Closures:0:Until", "2025-11-25"));
        // The working days before Thursday the 27th are Wednesday the 26th and Friday the 21st.
        await house.PlacesAsync(visit: Wednesday with { Date = new DateOnly(2025, 11, 27) });
        house.Clock.AdvanceTo(new DateTimeOffset(2025, 11, 21, 13, 0, 0, TimeSpan.Zero));
        await house.SweepAsync();

        house.Clock.AdvanceTo(Morning + TimeSpan.FromHours(23));
        await house.SweepAsync();
        Assert.Empty(house.Suus.PersonalChat.Messages);
        await house.SweepInAsync(TimeSpan.FromHours(1));

        Assert.Equal("Dragging SHOP Dutch", Assert.Single(house.Suus.PersonalChat.Messages).Text);
    }

    [Fact]
    public async Task However_often_relays_die_the_list_is_sent_at_most_twice()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await PlacesAsync(house, "WALK", "GAME", "SHOP");
        house.Clock.AdvanceTo(Monday);
        await house.SweepAsync();
        house.Clock.AdvanceTo(Morning);
        for (var i = 0; i < 2; i++)
        {
            await house.DiesWhilePostingAsync(house.One, new CallFilter { Person = house.Suus });
            house.Clock.Advance(TimeSpan.FromSeconds(31));
        }

        for (var i = 0; i < 5; i++) await house.SweepInAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, house.Suus.PersonalChat.Messages.Count(message => message.Text.StartsWith("Dragging", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_supervisor_whom_the_bot_may_not_write_to_gets_the_list_of_that_moment_after_coming_back()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite, butNot: house => house.Suus);
        var ids = await PlacesAsync(house, "WALK", "GAME");
        house.Clock.AdvanceTo(Monday);
        await house.SweepAsync();
        house.Clock.AdvanceTo(Morning);
        await house.SweepAsync();
        Assert.Empty(house.Suus.PersonalChat.Messages);
        await house.CancelsAsync(ids[0]);

        await house.SaysHelloAsync(house.Suus);
        await house.SweepAsync();

        Assert.Equal("Dragging GAME Dutch", Assert.Single(house.Suus.PersonalChat.Messages).Text);
    }

    [Fact]
    public async Task More_rows_than_one_sweep_reads_are_still_one_message()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        for (var i = 0; i < 110; i++) await house.PlacesAsync(visit: Wednesday);
        house.Clock.AdvanceTo(Monday);
        await house.SweepAsync();

        house.Clock.AdvanceTo(Morning);
        for (var i = 0; i < 3; i++) await house.SweepInAsync(TimeSpan.FromSeconds(10));

        Assert.Single(house.Suus.PersonalChat.Messages);
    }

    private static async Task<List<RequestId>> PlacesAsync(DeliveryHouse house, params string[] tasks)
    {
        var ids = new List<RequestId>();
        foreach (var task in tasks)
        {
            ids.Add(await house.PlacesAsync(task, Wednesday));
            house.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        return ids;
    }
}
