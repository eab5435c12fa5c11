using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Placing;

public sealed class VisitTimeCheckTests
{
    private static readonly TimeOnly Two = new(14, 0);

    [Fact]
    public void A_day_that_is_over_is_refused() =>
        Assert.Equal(VisitTimeProblem.DayIsPast, ProblemOn(Town.Monday.AddDays(-3)));

    [Fact]
    public void A_day_56_days_ahead_can_be_planned_and_the_next_is_too_far()
    {
        Assert.Null(ProblemOn(Town.Monday.AddDays(56)));
        Assert.Equal(VisitTimeProblem.TooFarAhead, ProblemOn(Town.Monday.AddDays(57)));
    }

    [Fact]
    public void On_Saturday_and_Sunday_nobody_works()
    {
        Assert.Equal(VisitTimeProblem.NoWorkingDay, ProblemOn(new DateOnly(2026, 11, 28)));
        Assert.Equal(VisitTimeProblem.NoWorkingDay, ProblemOn(new DateOnly(2026, 11, 29)));
    }

    [Fact]
    public void In_a_closure_nobody_works_from_its_first_to_its_last_day()
    {
        Assert.Null(ProblemOn(new DateOnly(2026, 12, 18)));
        Assert.Equal(VisitTimeProblem.TeamClosed, ProblemOn(new DateOnly(2026, 12, 21)));
        Assert.Equal(VisitTimeProblem.TeamClosed, ProblemOn(new DateOnly(2027, 1, 1)));
        Assert.Null(ProblemOn(new DateOnly(2027, 1, 4)));
    }

    [Fact]
    public void A_visit_may_fill_the_shift_to_both_ends()
    {
        Assert.Null(ProblemWith(VisitTime.At(Town.Wednesday, new TimeOnly(13, 0), 60)));
        Assert.Null(ProblemWith(VisitTime.At(Town.Wednesday, new TimeOnly(16, 0), 60)));
    }

    [Fact]
    public void A_visit_before_or_after_the_shift_is_refused()
    {
        Assert.Equal(VisitTimeProblem.OutsideShift, ProblemWith(VisitTime.At(Town.Wednesday, new TimeOnly(12, 45), 60)));
        Assert.Equal(VisitTimeProblem.OutsideShift, ProblemWith(VisitTime.At(Town.Wednesday, new TimeOnly(16, 15), 60)));
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_is_refused() =>
        Assert.Equal(VisitTimeProblem.OutsideShift, ProblemWith(new VisitTime(Town.Wednesday, new TimeOnly(15, 0), Two, 15)));

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(50)]
    [InlineData(195)]
    public void A_duration_that_is_not_15_to_180_in_quarters_is_refused(int minutes) =>
        Assert.Equal(VisitTimeProblem.BadDuration, ProblemWith(Visits.Window(13, 17, minutes)));

    [Theory]
    [InlineData(15)]
    [InlineData(180)]
    public void The_shortest_and_the_longest_visit_can_be_planned(int minutes) =>
        Assert.Null(ProblemWith(Visits.Window(13, 17, minutes)));

    [Fact]
    public void A_visit_longer_than_its_window_is_refused() =>
        Assert.Equal(VisitTimeProblem.BadDuration, ProblemWith(Visits.Window(14, 15, 75)));

    [Fact]
    public void A_visit_that_can_no_longer_begin_today_is_refused()
    {
        var visit = VisitTime.At(Town.Monday, Two, 60);
        Assert.Null(ProblemWith(visit, Town.At(Town.Monday, 13, 59)));
        Assert.Equal(VisitTimeProblem.TimeIsPast, ProblemWith(visit, Town.At(Town.Monday, 14)));
    }

    [Fact]
    public void A_window_of_today_lasts_as_long_as_the_visit_still_fits()
    {
        var visit = new VisitTime(Town.Monday, new TimeOnly(13, 0), new TimeOnly(17, 0), 60);
        Assert.Null(ProblemWith(visit, Town.At(Town.Monday, 15, 59)));
        Assert.Equal(VisitTimeProblem.TimeIsPast, ProblemWith(visit, Town.At(Town.Monday, 16)));
    }

    [Fact]
    public void The_days_that_are_offered_are_the_working_days_of_eight_weeks()
    {
        var days = Town.Team.WorkingDaysFrom(Town.Monday).ToList();
        Assert.Equal(Town.Monday, days[0]);
        Assert.Equal(Town.Monday.AddDays(56), days[^1]);
        Assert.All(days, day => Assert.Null(Town.Team.ProblemWithDay(day, Town.At(Town.Monday, 10))));
        Assert.Equal(31, days.Count);
    }

    private static VisitTimeProblem? ProblemOn(DateOnly date) => ProblemWith(VisitTime.At(date, Two, 60));

    private static VisitTimeProblem? ProblemWith(VisitTime visit, DateTimeOffset? now = null)
    {
        var story = new Story().At(now ?? Town.At(Town.Monday, 10));
        return (story.Place(Town.Wilma, Visits.Shopping with { Time = visit }) as Refusal.BadTime)?.Problem;
    }
}
