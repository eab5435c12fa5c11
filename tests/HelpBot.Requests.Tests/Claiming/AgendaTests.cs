using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Claiming;

public sealed class AgendaTests
{
    private static readonly VisitTime HalfPastOne = VisitTime.At(Town.Wednesday, new TimeOnly(13, 30), 60);
    private static readonly VisitTime AfterTwo = VisitTime.At(Town.Wednesday, new TimeOnly(15, 0), 30);

    [Fact]
    public void A_student_who_has_a_task_at_that_time_cannot_claim() =>
        Assert.Equal(new Refusal.OverlapsYourTask(HalfPastOne), Story.Placed().Busy(Town.Sam, HalfPastOne).Claim(Town.Sam));

    [Fact]
    public void A_task_that_begins_when_the_visit_ends_is_no_obstacle() =>
        Assert.Null(Story.Placed().Busy(Town.Sam, AfterTwo).Claim(Town.Sam));

    [Fact]
    public void A_visit_with_a_window_gives_way_to_a_task_beside_it()
    {
        var plan = Visits.Shopping with { Time = Visits.Window(13, 16, 60) };
        Assert.Null(Story.Placed(plan).Busy(Town.Sam, VisitTime.At(Town.Wednesday, new TimeOnly(14, 0), 60)).Claim(Town.Sam));
    }

    [Fact]
    public void A_task_that_fills_the_window_leaves_no_room()
    {
        var plan = Visits.Shopping with { Time = Visits.Window(13, 16, 60) };
        var twoHours = VisitTime.At(Town.Wednesday, new TimeOnly(13, 30), 120);
        Assert.Equal(new Refusal.OverlapsYourTask(twoHours), Story.Placed(plan).Busy(Town.Sam, twoHours).Claim(Town.Sam));
    }

    [Fact]
    public void The_third_task_of_a_day_is_one_too_many()
    {
        var early = VisitTime.At(Town.Wednesday, new TimeOnly(13, 0), 30);
        Assert.Equal(new Refusal.DailyMaximumReached(2), Story.Placed().Busy(Town.Sam, early, AfterTwo).Claim(Town.Sam));
    }

    [Fact]
    public void Tasks_of_another_day_do_not_count()
    {
        VisitTime Tomorrow(int hour) => VisitTime.At(Town.Wednesday.AddDays(1), new TimeOnly(hour, 0), 60);
        Assert.Null(Story.Placed().Busy(Town.Sam, Tomorrow(13), Tomorrow(14)).Claim(Town.Sam));
    }

    [Fact]
    public void A_task_does_not_conflict_with_itself()
    {
        var agenda = Agenda.Empty(Town.Sam.Id).With(Visits.Id(1), HalfPastOne, Town.Monday);
        Assert.Null(agenda.Conflict(Visits.Id(1), HalfPastOne, dailyMaximum: 1));
        Assert.NotNull(agenda.Conflict(Visits.Id(2), HalfPastOne, dailyMaximum: 1));
    }

    [Fact]
    public void Writing_an_agenda_forgets_the_days_before_today()
    {
        var agenda = Agenda.Empty(Town.Sam.Id).With(Visits.Id(1), HalfPastOne, Town.Monday);
        Assert.Single(agenda.With(Visits.Id(2), AfterTwo, Town.Wednesday.AddDays(1)).Items);
        Assert.Equal(2, agenda.With(Visits.Id(2), AfterTwo, Town.Wednesday).Items.Count);
        Assert.Empty(agenda.Without(Visits.Id(2), Town.Wednesday.AddDays(1)).Items);
    }

    [Fact]
    public void Taking_the_same_task_again_keeps_it_once() => Assert.Equal(
        [new AgendaItem(Visits.Id(1), AfterTwo)],
        Agenda.Empty(Town.Sam.Id).With(Visits.Id(1), HalfPastOne, Town.Monday).With(Visits.Id(1), AfterTwo, Town.Monday).Items);
}
