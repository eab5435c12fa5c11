using System.Globalization;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Delivery;

/// <summary>
/// All that time asks of a request, from its placing to its erasure, each at its moment and not a second before: on
/// ordinary days, on the days on which the clock changes, and around a closure.
/// </summary>
public sealed class TimersTests(AzuriteFixture azurite)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly string[] Week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The visit, the working day before it and the one before that, and how many days a week the team works.</summary>
    public static TheoryData<string, string, string, int> Days => new()
    {
        { "2025-12-03", "2025-12-02", "2025-12-01", 5 },
        { "2025-12-09", "2025-12-08", "2025-12-05", 5 },
        { "2026-03-29", "2026-03-28", "2026-03-27", 7 },
        { "2026-03-30", "2026-03-27", "2026-03-26", 5 },
        { "2026-10-25", "2026-10-24", "2026-10-23", 7 },
        { "2026-01-07", "2026-01-02", "2026-01-01", 5 },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Who_goes_is_reminded_and_asked_at_the_end_and_then_a_supervisor_looks(string visit, string before, string twoBefore, int days)
    {
        await using var house = await OpenAsync(visit, days);
        var id = await house.PlacesAsync(visit: At(visit));
        await house.ClaimsAsync(house.Sem, id);
        await house.SweepAsync();
        var known = house.Sem.PersonalChat.Messages.Count;

        await HearsAtAsync(house, house.Sem, before, "18:00", "Reminder English");
        await HearsAtAsync(house, house.Sem, visit, "09:00", "Reminder English");
        await HearsAtAsync(house, house.Sem, visit, "15:20", "Overdue English");
        await HearsAtAsync(house, house.Suus, visit, "15:30", "OverdueStudent Dutch");

        Assert.Equal(known + 3, house.Sem.PersonalChat.Messages.Count);
        Assert.Single(house.Suus.PersonalChat.Messages);
        Assert.True(Local(twoBefore, "14:00") < Local(before, "14:00"));
        await ErasedAtAsync(house, id, Local(visit, "15:00") + TimeSpan.FromDays(1));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task What_nobody_takes_is_brought_up_twice_and_then_told_to_the_worker_until_it_expires(
        string visit, string before, string twoBefore, int days)
    {
        await using var house = await OpenAsync(visit, days);
        var id = await house.PlacesAsync(visit: At(visit));
        await house.SweepAsync();

        await BeforeAndAtAsync(house, Local(twoBefore, "14:00"));
        Assert.Equal(Escalation.TwoDays, (await house.RequestAsync(id)).Escalated);
        await HearsAtAsync(house, house.Suus, before, "09:00", "Dragging SHOP Dutch");
        await HearsAtAsync(house, house.Suus, before, "14:00", "StillNobody Dutch");
        await HearsAtAsync(house, house.Suus, visit, "10:00", "StillNobody Dutch");
        Assert.Equal("CallResident Dutch", house.Willem.PersonalChat.Last.Text);
        await HearsAtAsync(house, house.Willem, visit, "14:00", "Expired Dutch");

        Assert.Equal(RequestStatus.Expired, (await house.RequestAsync(id)).Status);
        await ErasedAtAsync(house, id, Local(visit, "14:00") + TimeSpan.FromDays(1));
    }

    [Theory]
    [InlineData("11:00", "CallResident Dutch", "StillNobody Dutch")]
    [InlineData("09:30", null, "StillNobody Dutch")]
    [InlineData("14:30", "Expired Dutch", "Expired Dutch")]
    public async Task After_the_relay_was_down_only_what_matters_most_is_told(string back, string? worker, string? supervisor)
    {
        await using var house = await OpenAsync("2025-12-03", 5);
        await house.PlacesAsync(visit: At("2025-12-03"));
        await house.SweepAsync();

        house.Clock.AdvanceTo(Local("2025-12-03", back));
        for (var i = 0; i < 3; i++) await house.SweepInAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(worker, house.Willem.PersonalChat.Messages.SingleOrDefault()?.Text);
        Assert.Equal(supervisor, house.Suus.PersonalChat.Messages.SingleOrDefault()?.Text);
    }

    [Theory]
    [InlineData("09:30", 1)]
    [InlineData("14:01", 0)]
    public async Task After_the_relay_was_down_a_reminder_comes_once_and_not_after_the_visit_has_begun(string back, int reminders)
    {
        await using var house = await OpenAsync("2025-12-03", 5);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync(visit: At("2025-12-03")));
        await house.SweepAsync();

        house.Clock.AdvanceTo(Local("2025-12-03", back));
        for (var i = 0; i < 3; i++) await house.SweepInAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(reminders, house.Sara.PersonalChat.Messages.Count(message => message.Text == "Reminder Dutch"));
    }

    [Fact]
    public async Task Two_instances_that_look_at_the_same_moment_tell_everything_once()
    {
        await using var house = await OpenAsync("2025-12-03", 5);
        var other = await house.AddInstanceAsync();
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync(visit: At("2025-12-03"), students: 2));
        await house.SweepAsync();
        DateTimeOffset[] moments =
        [
            Local("2025-12-01", "14:00"), Local("2025-12-02", "09:00"), Local("2025-12-02", "14:00"), Local("2025-12-02", "18:00"),
            Local("2025-12-03", "09:00"), Local("2025-12-03", "10:00"), Local("2025-12-03", "15:20"), Local("2025-12-03", "15:30"),
        ];

        foreach (var moment in moments)
        {
            house.Clock.AdvanceTo(moment);
            await Task.WhenAll(house.SweepAsync(), other.SweepAsync(TestContext.Current.CancellationToken));
            await house.SweepInAsync(TimeSpan.FromSeconds(5));
        }

        Assert.Equal(
            ["Dragging SHOP Dutch", "PairIncomplete Dutch", "PairIncomplete Dutch", "OverdueStudent Dutch"],
            house.Suus.PersonalChat.Messages.Select(message => message.Text));
        Assert.Equal(
            ["Reminder Dutch", "Reminder Dutch", "Overdue Dutch"],
            house.Sara.PersonalChat.Messages.Where(message => message.Card is null).Select(message => message.Text));
    }

    /// <summary>A house a week before the visit at nine, with one closure from 5 to 6 January.</summary>
    private async Task<DeliveryHouse> OpenAsync(string visit, int days)
    {
        (string, string)[] shift = days == 5
            ? []
            : [("Shift:From", "13:00"), ("Shift:Until", "17:00"), .. Week.Select((day, i) => ($"Shift:Days:{i}", day))];
        var house = await DeliveryHouse.OpenAsync(
            azurite, null, [("Closures:0:From", "2026-01-05"), ("Closures:0:Until", "2026-01-06"), .. shift]);
        house.Clock.AdvanceTo(Local(visit, "09:00") - TimeSpan.FromDays(7));
        return house;
    }

    /// <summary>Nothing new a second before, and this at the moment itself.</summary>
    private static async Task HearsAtAsync(DeliveryHouse house, StubPerson person, string date, string time, string text)
    {
        var count = person.PersonalChat.Messages.Count;
        house.Clock.AdvanceTo(Local(date, time) - TimeSpan.FromSeconds(1));
        await house.SweepAsync();
        Assert.Equal(count, person.PersonalChat.Messages.Count);
        await house.SweepInAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(text, person.PersonalChat.Last.Text);
        Assert.Equal(count + 1, person.PersonalChat.Messages.Count);
    }

    private static async Task BeforeAndAtAsync(DeliveryHouse house, DateTimeOffset moment)
    {
        house.Clock.AdvanceTo(moment - TimeSpan.FromSeconds(1));
        await house.SweepAsync();
        await house.SweepInAsync(TimeSpan.FromSeconds(1));
    }

    private static async Task ErasedAtAsync(DeliveryHouse house, RequestId id, DateTimeOffset moment)
    {
        house.Clock.AdvanceTo(moment - TimeSpan.FromSeconds(1));
        await house.SweepAsync();
        Assert.NotNull(await house.PrivateAsync(id));
        await house.SweepInAsync(TimeSpan.FromSeconds(1));
        Assert.Null(await house.PrivateAsync(id));
    }

    private static VisitTime At(string date) => Requesting.Visit with { Date = DateOnly.Parse(date, CultureInfo.InvariantCulture) };

    private static DateTimeOffset Local(string date, string time)
    {
        var wall = DateOnly.Parse(date, CultureInfo.InvariantCulture).ToDateTime(TimeOnly.Parse(time, CultureInfo.InvariantCulture));
        return new DateTimeOffset(wall, Amsterdam.GetUtcOffset(wall)).ToUniversalTime();
    }
}
