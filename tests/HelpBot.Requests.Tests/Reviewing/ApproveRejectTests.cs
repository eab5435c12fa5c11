using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Reviewing;

public sealed class ApproveRejectTests
{
    [Fact]
    public void An_approved_request_is_open_and_students_see_it()
    {
        var story = Waiting().Does(story => story.Approve(Town.Vera));
        Assert.Equal((RequestStatus.Open, true), (story.Now.Status, story.Now.Published));
        Assert.Contains(new LookAtCards(story.Clock), story.FollowUps);
        Assert.Equal([(Town.Wilma.Id, NoteCode.Approved)], story.Notes);
    }

    [Fact]
    public void A_rejected_request_has_ended_with_the_reason()
    {
        var story = Waiting().Does(story => story.Reject(Town.Vera, Reason.ProfessionalCare));
        Assert.Equal((RequestStatus.Rejected, Reason.ProfessionalCare), (story.Now.Status, story.Now.EndReason));
        Assert.Equal([(Town.Wilma.Id, NoteCode.Rejected)], story.Notes);
    }

    [Fact]
    public void A_rejected_request_never_reaches_the_channel() =>
        Assert.DoesNotContain(Waiting().Does(story => story.Reject(Town.Vera)).FollowUps, look => look is LookAtCards);

    [Fact]
    public void Only_supervisors_approve_and_reject()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Waiting().Approve(Town.Wilma));
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Waiting().Reject(Town.Sam));
    }

    [Fact]
    public void What_is_open_waits_no_longer()
    {
        Assert.Equal(new Refusal.WaitsNoLonger(RequestStatus.Open), Story.Placed().Approve(Town.Vera));
        Assert.Equal(new Refusal.WaitsNoLonger(RequestStatus.Claimed), Story.Claimed().Reject(Town.Vera));
    }

    [Fact]
    public void The_second_supervisor_hears_what_the_first_did() => Assert.Equal(
        new Refusal.HasEnded(RequestStatus.Rejected, Reason.NotSafe),
        Waiting().Does(story => story.Reject(Town.Vera)).Approve(Town.Victor));

    [Fact]
    public void What_can_no_longer_begin_is_not_approved_but_can_be_rejected()
    {
        Assert.Null(Waiting().At(Town.At(Town.Wednesday, 13, 59)).Approve(Town.Vera));
        Assert.Equal(new Refusal.TooLate(), Waiting().At(Town.At(Town.Wednesday, 14)).Approve(Town.Vera));
        Assert.Null(Waiting().At(Town.At(Town.Wednesday, 14)).Reject(Town.Vera));
    }

    private static Story Waiting() => Story.Placed(Visits.Appointment);
}
