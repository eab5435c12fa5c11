using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Leaving;

public sealed class CancelTests
{
    [Fact]
    public void The_worker_who_asked_calls_it_off()
    {
        var story = Story.Claimed().Does(story => story.Cancel(Town.Wilma, Reason.Solved));
        Assert.Equal((RequestStatus.Cancelled, Reason.Solved), (story.Now.Status, story.Now.EndReason));
        Assert.Equal(story.Clock, story.Now.EndedAt);
    }

    [Fact]
    public void The_student_hears_of_it_and_the_worker_who_did_it_does_not() => Assert.Equal(
        [(Town.Sam.Id, NoteCode.Cancelled)], Story.Claimed().Does(story => story.Cancel(Town.Wilma)).Notes);

    [Fact]
    public void When_a_supervisor_calls_it_off_the_worker_and_both_students_hear_of_it() => Assert.Equal(
        [(Town.Wilma.Id, NoteCode.Cancelled), (Town.Sam.Id, NoteCode.Cancelled), (Town.Noor.Id, NoteCode.Cancelled)],
        Story.Claimed(Visits.ForTwo).Does(story => story.Claim(Town.Noor)).Does(story => story.Cancel(Town.Vera)).Notes);

    [Fact]
    public void Another_worker_does_not_call_it_off() => Assert.Equal(new Refusal.NotYourRequest(), Story.Placed().Cancel(Town.Wout));

    [Fact]
    public void A_student_does_not_call_it_off() =>
        Assert.Equal(new Refusal.NotYourRole(Roles.Worker), Story.Claimed().Cancel(Town.Sam));

    [Fact]
    public void What_waits_for_approval_can_be_called_off() =>
        Assert.Null(Story.Placed(Visits.Appointment).Cancel(Town.Wilma));

    [Fact]
    public void What_has_ended_is_not_called_off_again() => Assert.Equal(
        new Refusal.HasEnded(RequestStatus.Cancelled, Reason.ResidentCancelled),
        Story.Placed().Does(story => story.Cancel(Town.Wilma)).Cancel(Town.Vera));

    [Fact]
    public void Questions_to_students_end_with_the_request()
    {
        var story = Story.Placed().Does(story => story.Assign(Town.Vera, Town.Bo)).Does(story => story.Cancel(Town.Wilma));
        Assert.Empty(story.Now.Asked);
    }
}
