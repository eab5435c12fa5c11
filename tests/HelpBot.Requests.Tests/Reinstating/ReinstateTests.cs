using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Reinstating;

public sealed class ReinstateTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public void What_expired_is_asked_for_again_on_a_new_day()
    {
        var story = Expired().Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time));
        Assert.Equal((RequestStatus.Open, Visits.Moved.Time), (story.Now.Status, story.Now.Plan.Time));
        Assert.Equal((null, null, Escalation.None), (story.Now.EndedAt, story.Now.EndReason, story.Now.Escalated));
        Assert.Null(story.Claim(Town.Sam));
    }

    [Fact]
    public void After_nobody_was_home_the_minutes_of_the_first_time_still_count()
    {
        var story = NobodyHome().Does(it => it.Reinstate(Town.Vera, Visits.Moved.Time));
        Assert.Equal(RequestStatus.Open, story.Now.Status);
        Assert.Empty(story.Now.Holders);
        Assert.Equal([(Town.Sam.Id, 20)], story.Now.Earlier.Select(holder => (holder.Student, holder.Minutes!.Value)));
        Assert.Equal([(Town.Wilma.Id, NoteCode.Reinstated)], story.Notes);
    }

    [Fact]
    public void Who_had_not_come_the_first_time_has_no_minutes_to_keep()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).At(Start).Does(it => it.NobodyHome(Town.Sam))
            .Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time));
        Assert.Equal([Town.Sam.Id], story.Now.Earlier.Select(holder => holder.Student));
    }

    [Fact]
    public void For_today_it_is_urgent()
    {
        var today = VisitTime.At(Town.Wednesday, new TimeOnly(16, 0), 60);
        var story = Expired().Does(it => it.Reinstate(Town.Wilma, today));
        Assert.True(story.Now.Urgent);
        Assert.Equal([(Town.Vera.Id, NoteCode.Urgent), (Town.Victor.Id, NoteCode.Urgent)], story.Notes);
    }

    [Fact]
    public void What_nobody_had_approved_waits_for_approval_again()
    {
        var story = Story.Placed(Visits.Appointment).Passed(Start).Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time));
        Assert.Equal(RequestStatus.WaitingForApproval, story.Now.Status);
        Assert.Equal([(Town.Vera.Id, NoteCode.ApprovalAsked), (Town.Victor.Id, NoteCode.ApprovalAsked)], story.Notes);
    }

    [Fact]
    public void Once_erased_the_details_are_given_anew_and_live_as_long_as_the_new_visit()
    {
        var story = Expired().Passed(Start.AddDays(1));
        Assert.True(story.Now.Erased);
        Assert.Equal(new Refusal.BadPlan("Private"), story.Reinstate(Town.Wilma, NextWeek));
        Assert.Equal(new Refusal.BadPlan("Address"), story.Reinstate(Town.Wilma, NextWeek, Visits.Resident with { Address = "" }));
        Assert.Null(story.Reinstate(Town.Wilma, NextWeek, Visits.Resident));
        Assert.False(story.Now.Erased);
        Assert.False(story.Passed(Town.At(NextWeek.Date.AddDays(1), 14).AddSeconds(-1)).Now.Erased);
        Assert.True(story.Passed(Town.At(NextWeek.Date.AddDays(1), 14)).Now.Erased);
    }

    [Fact]
    public void The_new_time_has_to_be_one_that_can_be_planned() =>
        Assert.Equal(new Refusal.BadTime(VisitTimeProblem.TimeIsPast), Expired().Reinstate(Town.Wilma, Visits.Shopping.Time));

    [Fact]
    public void Only_what_expired_or_did_not_work_out_is_asked_for_again()
    {
        Assert.Equal(new Refusal.NothingToReinstate(RequestStatus.Open), Story.Placed().Reinstate(Town.Wilma, Visits.Moved.Time));
        var cancelled = Story.Placed().Does(it => it.Cancel(Town.Wilma));
        Assert.Equal(new Refusal.NothingToReinstate(RequestStatus.Cancelled), cancelled.Reinstate(Town.Wilma, Visits.Moved.Time));
    }

    [Fact]
    public void Another_worker_and_a_student_do_not_ask_for_it_again()
    {
        Assert.Equal(new Refusal.NotYourRequest(), Expired().Reinstate(Town.Wout, Visits.Moved.Time));
        Assert.Equal(new Refusal.NotYourRole(Roles.Worker), Expired().Reinstate(Town.Sam, Visits.Moved.Time));
        Assert.Null(Expired().Reinstate(Town.Cor, Visits.Moved.Time));
    }

    [Fact]
    public void Time_does_anew_what_it_did_before_the_first_day() => Assert.Equal(
        ["RequestEscalated", "RequestEscalated", "RequestEscalated", "RequestExpired", "PrivateDetailsErased"],
        Expired().Does(it => it.Reinstate(Town.Wilma, NextWeek)).PassTo(Start.AddDays(60)).Select(tick => tick.Happened.GetType().Name));

    private static readonly VisitTime NextWeek = Visits.Shopping.Time with { Date = Town.Wednesday.AddDays(7) };

    private static Story Expired() => Story.Placed().Passed(Start);

    private static Story NobodyHome() => Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam));
}
