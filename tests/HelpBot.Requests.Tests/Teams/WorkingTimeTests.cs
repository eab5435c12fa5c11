using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Teams;

public sealed class WorkingTimeTests
{
    [Fact]
    public void The_next_morning_is_nine_of_a_working_day_today_included()
    {
        Assert.Equal(Town.At(Town.Monday, 9), Town.Team.NextMorning(Town.At(Town.Monday, 8)));
        Assert.Equal(Town.At(Town.Monday, 9), Town.Team.NextMorning(Town.At(Town.Monday, 9)));
        Assert.Equal(Town.At(Town.Monday.AddDays(1), 9), Town.Team.NextMorning(Town.At(Town.Monday, 9).AddSeconds(1)));
        Assert.Equal(Town.At(Town.Monday.AddDays(7), 9), Town.Team.NextMorning(Town.At(Town.Monday.AddDays(4), 12)));
    }

    [Fact]
    public void A_closure_covers_its_first_and_its_last_day_and_no_other()
    {
        var closure = new Closure(Town.Monday, Town.Wednesday);
        Assert.Equal(
            [false, true, true, true, false],
            Enumerable.Range(-1, 5).Select(days => closure.Covers(Town.Monday.AddDays(days))));
    }

    [Fact]
    public void One_of_several_closures_is_enough_to_be_closed()
    {
        var team = Town.Team with { Closures = [new(Town.Monday, Town.Monday), new(Town.Wednesday, Town.Wednesday)] };
        Assert.Equal([false, true, false, true], Enumerable.Range(0, 4).Select(days => team.IsWorkingDay(Town.Monday.AddDays(days))));
    }

    [Fact]
    public void A_team_that_is_never_open_counts_in_calendar_days()
    {
        var closed = Town.Team with { Closures = [new(DateOnly.MinValue, DateOnly.MaxValue)] };
        Assert.Equal(Town.Wednesday, closed.WorkingDayUpTo(Town.Wednesday));
        Assert.Equal(Town.At(Town.Monday, 14), closed.WorkingDaysBefore(Visits.Shopping.Time, 2));
        Assert.Equal(Town.At(Town.Monday.AddDays(1), 18), closed.EveningBefore(Visits.Shopping.Time));
    }

    [Fact]
    public void A_visit_is_exact_when_it_fills_its_window()
    {
        Assert.True(Visits.Shopping.Time.IsExact);
        Assert.False(Visits.Window(13, 17, 60).IsExact);
    }

    [Fact]
    public void A_window_of_no_length_is_outside_the_shift()
    {
        var nothing = new VisitTime(Town.Wednesday, new TimeOnly(14, 0), new TimeOnly(14, 0), 15);
        Assert.Equal(VisitTimeProblem.OutsideShift, Town.Team.ProblemWith(nothing, Town.At(Town.Monday, 10)));
    }

    [Fact]
    public void A_role_counts_in_the_own_team_only_and_wholly()
    {
        var actor = new Actor(Town.Vera.Id, Roles.Worker | Roles.Supervisor, Town.TeamId);
        Assert.True(actor.Is(Roles.Supervisor, Town.TeamId));
        Assert.True(actor.Is(Roles.Worker | Roles.Supervisor, Town.TeamId));
        Assert.False(actor.Is(Roles.Supervisor | Roles.Student, Town.TeamId));
        Assert.False(actor.Is(Roles.Supervisor, new TeamId("elsewhere")));
        Assert.False(actor.Is(Roles.Student, Town.TeamId));
    }
}
