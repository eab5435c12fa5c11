using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Changing;

public sealed class ChangedApprovalTests
{
    [Fact]
    public void A_change_into_what_needs_approval_waits_for_a_supervisor()
    {
        var story = Story.Placed().Does(it => it.Change(Town.Wilma, Visits.Appointment));
        Assert.Equal((RequestStatus.WaitingForApproval, false), (story.Now.Status, story.Now.Published));
        Assert.Equal([(Town.Vera.Id, NoteCode.ApprovalAsked), (Town.Victor.Id, NoteCode.ApprovalAsked)], story.Notes);
    }

    [Fact]
    public void While_a_student_has_it_a_worker_cannot_make_it_wait() =>
        Assert.IsType<Refusal.AlreadyClaimed>(Story.Claimed().Change(Town.Wilma, Visits.Appointment));

    [Fact]
    public void A_supervisor_who_changes_it_lets_it_through()
    {
        Assert.True(Story.Claimed().Does(it => it.Change(Town.Vera, Visits.Appointment)).Now.Published);
        Assert.True(Story.Claimed().Does(it => it.Change(Town.Cor, Visits.Appointment)).Now.Published);
    }

    [Fact]
    public void What_was_let_through_stays_so() => Assert.Equal(
        RequestStatus.Open,
        Story.Placed(Visits.Appointment).Does(it => it.Approve(Town.Vera))
            .Does(it => it.Change(Town.Wilma, Visits.Moved with { Task = "LETTER" })).Now.Status);

    [Fact]
    public void A_change_of_what_waits_waits_on_also_when_a_supervisor_makes_it() => Assert.Equal(
        RequestStatus.WaitingForApproval,
        Story.Placed(Visits.Appointment).Does(it => it.Change(Town.Vera, Visits.Moved with { Task = "DOCTOR" })).Now.Status);

    [Fact]
    public void What_no_longer_needs_approval_is_open()
    {
        var story = Story.Placed(Visits.Appointment).Does(it => it.Change(Town.Wilma, Visits.Shopping));
        Assert.Equal((RequestStatus.Open, true), (story.Now.Status, story.Now.Published));
        Assert.Contains(new LookAtCards(story.Clock), story.FollowUps);
    }

    [Fact]
    public void A_first_visit_at_the_new_address_needs_approval() => Assert.Equal(
        RequestStatus.WaitingForApproval, Story.Placed().Does(it => it.Change(Town.Wilma, Visits.Shopping with { FirstVisit = true })).Now.Status);

    [Fact]
    public void What_waits_for_approval_again_has_a_card_in_the_channel_that_is_kept_up()
    {
        var story = Story.Placed().Does(it => it.Change(Town.Wilma, Visits.Shopping with { FirstVisit = true }));
        Assert.Contains(new LookAtCards(story.Clock), story.FollowUps);
        Assert.Equal((false, true), (story.Now.Published, story.Now.WasPublished));
        story.Does(it => it.Reject(Town.Vera));
        Assert.Contains(new LookAtCards(story.Clock), story.FollowUps);
    }

    [Fact]
    public void Once_approved_it_is_published_like_any_other()
    {
        var story = Story.Placed().Does(it => it.Change(Town.Wilma, Visits.Shopping with { FirstVisit = true })).Does(it => it.Approve(Town.Vera));
        Assert.Equal((true, false), (story.Now.Published, story.Now.WasPublished));
    }

    [Fact]
    public void What_was_given_back_waits_again_once_it_is_changed()
    {
        var story = Story.Placed(Visits.Appointment).Does(it => it.Return(Town.Vera, Reason.NotClear));
        Assert.Equal((RequestStatus.Returned, Reason.NotClear), (story.Now.Status, story.Now.EndReason));
        story.Does(it => it.Change(Town.Wilma, Visits.Appointment with { Note = "Met de taxi" }));
        Assert.Equal((RequestStatus.WaitingForApproval, null), (story.Now.Status, story.Now.EndReason));
    }
}
