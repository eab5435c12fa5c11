using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Desk;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Series;

/// <summary>One request a date, made fourteen days ahead on a working morning (domain.md part 4, series).</summary>
public sealed class MakingDatesTests
{
    private static readonly DateTimeOffset Spring = Town.At(new DateOnly(2027, 3, 1), 10);

    [Fact]
    public async Task Eight_dates_are_eight_requests_but_for_the_days_on_which_the_team_is_closed()
    {
        var scene = await new SeriesScene().PlacedAsync();
        await scene.RunToAsync(Spring);
        Assert.Equal(["25 Nov", "2 Dec", "9 Dec", "16 Dec", "6 Jan", "13 Jan"], scene.Dates.Select(request => Day(request.Plan.Time.Date)));
        Assert.Equal([1, 2, 3, 4, 7, 8], scene.Dates.Select(request => request.Series!.Number));
        Assert.Null(scene.Rows.Earliest);
    }

    [Fact]
    public async Task Each_is_made_two_weeks_ahead_or_on_the_last_working_morning_before()
    {
        var scene = await new SeriesScene().PlacedAsync();
        await scene.RunToAsync(Spring);
        Assert.Equal(
            ["23 Nov 10:00", "23 Nov 10:00", "25 Nov 09:00", "2 Dec 09:00", "18 Dec 09:00", "18 Dec 09:00"],
            scene.Dates.Select(request => FormattableString.Invariant($"{Town.Team.WallTime(request.PlacedAt):d MMM HH:mm}")));
    }

    [Fact]
    public async Task Every_date_is_what_the_worker_asked_for_with_the_same_details()
    {
        var scene = await new SeriesScene().PlacedAsync(3);
        await scene.RunToAsync(Town.At(Town.Wednesday, 9));
        var third = scene.Date(3);
        Assert.Equal(Visits.Shopping with { Time = Visits.Shopping.Time with { Date = Town.Wednesday.AddDays(14) } }, third.Plan);
        Assert.Equal((Town.Wilma.Id, RequestStatus.Open, RequestId.OfDate(Visits.Id(1), third.Plan.Time.Date)), (third.Requester, third.Status, third.Id));
        Assert.Equal(Visits.Resident, await scene.Ledger.ReadPrivateAsync(Town.TeamId, third.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_details_of_every_date_go_a_day_after_it()
    {
        var scene = await new SeriesScene().PlacedAsync(3);
        await scene.RunToAsync(Town.At(Town.Wednesday.AddDays(8), 14));
        Assert.Equal([true, true, false], scene.Dates.Select(request => request.Erased));
        await scene.RunToAsync(Town.At(Town.Wednesday.AddDays(15), 14));
        Assert.True(scene.Date(3).Erased);
    }

    [Fact]
    public async Task With_four_weeks_between_the_details_wait_for_the_date_that_needs_them()
    {
        var scene = await new SeriesScene(Town.Team with { Closures = [] }).PlacedAsync(2, everyWeeks: 4, plan: Visits.Shopping with { FirstVisit = true, Students = 2 });
        await scene.RunToAsync(Town.At(Town.Wednesday.AddDays(1), 20));
        Assert.False(scene.Date(1).Erased);
        await scene.RunToAsync(Town.At(Town.Wednesday.AddDays(20), 20));
        Assert.True(scene.Date(1).Erased);
        Assert.False(scene.Date(2).Plan.FirstVisit);
    }

    [Fact]
    public async Task A_date_made_twice_is_made_once()
    {
        var scene = await new SeriesScene().PlacedAsync(3);
        // The date is placed, and what follows it on the first date gets lost.
        scene.Wire.Mishaps.Enqueue(Mishap.None);
        for (var i = 0; i < RequestDesk.MostAttempts; i++) scene.Wire.Mishaps.Enqueue(Mishap.NotWrittenAndUnknown);
        await scene.Rows.SweepAsync(scene.Now);
        Assert.Equal((2, null), (scene.Dates.Count, scene.Date(1).NextInSeries));
        await scene.RunToAsync(scene.Now.AddMinutes(1));
        Assert.Equal((2, scene.Date(2).Id), (scene.Dates.Count, scene.Date(1).NextInSeries));
    }

    [Fact]
    public async Task While_it_is_not_known_whether_a_date_was_made_the_clock_tries_again()
    {
        var scene = await new SeriesScene().PlacedAsync(3);
        for (var i = 0; i < RequestDesk.MostAttempts; i++) scene.Wire.Mishaps.Enqueue(Mishap.NotWrittenAndUnknown);
        Assert.Null(await scene.Time.KeepAsync(scene.Date(1), scene.Now, TestContext.Current.CancellationToken));
        Assert.Single(scene.Dates);
        Assert.NotNull(await scene.Time.KeepAsync(scene.Date(1), scene.Now, TestContext.Current.CancellationToken));
        Assert.Equal(2, scene.Dates.Count);
    }

    [Fact]
    public async Task A_date_that_can_no_longer_be_made_is_left_out()
    {
        var scene = await new SeriesScene().PlacedAsync(3);
        var late = Town.At(Town.Wednesday.AddDays(7), 15);
        await scene.Time.KeepAsync(scene.Date(1), late, TestContext.Current.CancellationToken);
        Assert.Equal([1, 3], scene.Dates.Select(request => request.Series!.Number));
    }

    [Fact]
    public async Task When_no_date_can_be_made_any_more_the_series_is_over()
    {
        var scene = await new SeriesScene().PlacedAsync(3);
        scene.Team = Town.Team with { Neighbourhoods = [new("Westwijk", "3135")] };
        await scene.RunToAsync(scene.Now.AddMinutes(1));
        Assert.Equal((1, true, null), (scene.Dates.Count, scene.Date(1).SeriesIsOver, scene.Date(1).NextInSeries));
    }

    [Fact]
    public async Task After_a_closure_of_ten_weeks_it_goes_on()
    {
        var closed = Town.Team with { Closures = [new(Town.Wednesday.AddDays(1), Town.Wednesday.AddDays(70))] };
        var scene = await new SeriesScene(closed).PlacedAsync(8, everyWeeks: 2);
        await scene.RunToAsync(Town.At(Town.Wednesday.AddDays(85), 10));
        Assert.Equal([1, 7, 8], scene.Dates.Select(request => request.Series!.Number));
    }

    [Fact]
    public async Task What_waits_for_approval_makes_dates_that_wait_and_what_was_approved_dates_that_do_not()
    {
        var scene = await new SeriesScene().PlacedAsync(3, plan: Visits.Appointment);
        await scene.RunToAsync(scene.Now.AddMinutes(1));
        Assert.Equal(RequestStatus.WaitingForApproval, scene.Date(2).Status);
        await scene.OnAsync(2, Command.Approve(Actor.Of(Town.Vera), scene.Now));
        await scene.RunToAsync(Town.At(Town.Wednesday, 9));
        Assert.Equal(RequestStatus.Open, scene.Date(3).Status);
    }

    [Fact]
    public async Task A_date_that_is_called_off_or_expires_does_not_end_the_series()
    {
        var scene = await new SeriesScene().PlacedAsync(4);
        await scene.RunToAsync(scene.Now.AddMinutes(1));
        await scene.OnAsync(2, Command.Cancel(Actor.Of(Town.Wilma), scene.Now));
        await scene.RunToAsync(Spring);
        Assert.Equal(
            [RequestStatus.Expired, RequestStatus.Cancelled, RequestStatus.Expired, RequestStatus.Expired],
            scene.Dates.Select(request => request.Status));
    }

    [Fact]
    public async Task Of_a_team_that_is_gone_nothing_is_kept()
    {
        var scene = await new SeriesScene().PlacedAsync(3);
        var other = scene.Date(1) with { Team = new TeamId("nowhere") };
        Assert.Same(other, await scene.Time.KeepAsync(other, scene.Now, TestContext.Current.CancellationToken));
    }

    private static string Day(DateOnly date) => FormattableString.Invariant($"{date:d MMM}");
}
