using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Desk;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>No timer is lost, and time brings every request to its end.</summary>
public sealed class ClockProperties
{
    [Fact]
    public void Every_moment_of_a_timetable_is_covered_by_a_row_that_is_due_in_time() => Lives.Always(life => Assert.All(life.Requests, request =>
    {
        if (Timetable.LookAt(request, Town.Team, life.Now) is { } look)
            Assert.True(life.Rows.EarliestOf(request.Id) <= look + ClockRows.Again, $"{request.Id} has to be looked at at {look:u}, a row is due at {life.Rows.EarliestOf(request.Id):u}");
    }));

    [Fact]
    public void When_nobody_acts_any_more_everything_ends_is_erased_and_needs_no_look() => Lives.AtTheEnd(life =>
    {
        life.RunTo(life.Now.AddDays(100));
        Assert.All(life.Requests, request => Assert.True(request is { HasEnded: true, Erased: true }, $"{request}"));
        Assert.Null(life.Rows.Earliest);
    });

    [Fact]
    public void What_is_not_erased_has_its_details_and_what_is_erased_has_none() => Lives.Always(life => Assert.All(life.Requests, request =>
        Assert.Equal(request.Erased, !life.Ledger.HasPrivate(request.Id))));

    [Fact]
    public void A_series_has_one_request_a_date_on_working_days_only_and_at_most_as_many_as_it_was_asked_for() => Lives.AtTheEnd(life =>
    {
        life.RunTo(life.Now.AddDays(100));
        var dates = life.Requests.Where(request => request.Series is not null).ToList();
        Assert.InRange(dates.Count, 1, 4);
        Assert.Distinct(dates.Select(request => request.Series!.Date));
        Assert.All(dates, request => Assert.True(Town.Team.IsWorkingDay(request.Series!.Date)));
    });

    [Fact]
    public void A_stop_of_all_following_reaches_every_later_date_that_was_made() => Lives.AtTheEnd(life =>
    {
        life.RunTo(life.Now.AddMinutes(5));
        foreach (var stopped in life.Requests.Where(request => request is { Status: RequestStatus.Cancelled, SeriesIsOver: true, Series: not null }).ToList())
        {
            if (life.Ledger.HistoryOf(stopped.Id).OfType<RequestCancelled>().LastOrDefault() is not { AllFollowing: true } stop) continue;
            // Who takes back their own cancellation of one later date afterwards wants that date.
            var left = life.Requests.Where(later => later.Series?.Number > stopped.Series!.Number
                && !life.Ledger.HistoryOf(later.Id).OfType<CancellationUndone>().Any(undone => undone.At >= stop.At));
            Assert.All(left, later => Assert.True(later is { HasEnded: true } or { ReopenedAt: not null }, $"{later}"));
        }
    });
}
