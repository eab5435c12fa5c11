using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Leaving;

public sealed class ReleaseTests
{
    [Fact]
    public void A_place_given_back_is_open_again()
    {
        var story = Story.Claimed().Does(story => story.Release(Town.Sam, Reason.School));
        Assert.Equal(RequestStatus.Open, story.Now.Status);
        Assert.Equal(new PlaceReleased(Town.Sam.Id, story.Clock, Town.Sam.Id, Reason.School), story.Events[^1]);
        Assert.Null(story.Claim(Town.Noor));
    }

    [Fact]
    public void The_worker_hears_that_it_is_open_again() => Assert.Equal(
        [(Town.Wilma.Id, NoteCode.Reopened)], Story.Claimed().Does(story => story.Release(Town.Sam)).Notes);

    [Fact]
    public void A_release_four_hours_before_the_start_goes_to_the_worker_alone() => Assert.Equal(
        [(Town.Wilma.Id, NoteCode.Reopened)],
        Story.Claimed().At(Town.At(Town.Wednesday, 10)).Does(story => story.Release(Town.Sam)).Notes);

    [Fact]
    public void A_later_release_goes_to_the_supervisors_too() => Assert.Equal(
        [(Town.Wilma.Id, NoteCode.Reopened), (Town.Vera.Id, NoteCode.ReleasedLate), (Town.Victor.Id, NoteCode.ReleasedLate)],
        Story.Claimed().At(Town.At(Town.Wednesday, 10, 1)).Does(story => story.Release(Town.Sam)).Notes);

    [Fact]
    public void One_of_a_pair_keeps_the_place_when_the_other_gives_it_back()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(story => story.Claim(Town.Noor)).Does(story => story.Release(Town.Sam));
        Assert.Equal(RequestStatus.PartlyClaimed, story.Now.Status);
        Assert.True(story.Now.IsHeldBy(Town.Noor.Id));
    }

    [Fact]
    public void A_student_without_a_place_has_nothing_to_give_back() =>
        Assert.Equal(new Refusal.NotYourPlace(), Story.Claimed().Release(Town.Noor));

    [Fact]
    public void Nobody_else_gives_the_place_of_a_student_back()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Claimed().Release(Town.Wilma));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Claimed().Release(Town.Vera));
    }

    [Fact]
    public void A_place_of_a_request_that_has_ended_is_not_given_back() => Assert.Equal(
        new Refusal.HasEnded(RequestStatus.Cancelled, Reason.ResidentCancelled),
        Story.Claimed().Does(story => story.Cancel(Town.Wilma)).Release(Town.Sam));

    [Fact]
    public void Who_has_finished_does_not_give_the_place_back()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(story => story.Claim(Town.Noor)).Does(story => story.Finish(Town.Sam));
        Assert.Equal(new Refusal.HasEnded(RequestStatus.Done, null), story.Release(Town.Sam));
    }
}
