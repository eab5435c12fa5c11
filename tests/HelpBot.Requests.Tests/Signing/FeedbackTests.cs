using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Signing;

public sealed class FeedbackTests
{
    [Fact]
    public void The_worker_tells_how_the_resident_found_it()
    {
        var story = Done().Does(it => it.Feedback(Town.Wilma));
        Assert.Equal(ResidentFeedback.Fine, story.Now.Feedback);
        Assert.Equal(new FeedbackGiven(Town.Wilma.Id, story.Clock, ResidentFeedback.Fine, SameStudent: true), story.Events[^1]);
        Assert.DoesNotContain(story.FollowUps, look => look is SendNote or LookAtCards);
    }

    [Fact]
    public void Also_once_the_minutes_are_signed() => Assert.Null(Done().Does(it => it.Sign(Town.Vera, Town.Sam)).Feedback(Town.Wilma));

    [Fact]
    public void Before_the_visit_is_done_there_is_nothing_to_tell()
    {
        Assert.Equal(new Refusal.NotDone(), Story.Claimed().Feedback(Town.Wilma));
        Assert.Equal(new Refusal.NotDone(), Story.Placed().Does(it => it.Cancel(Town.Wilma)).Feedback(Town.Wilma));
    }

    [Fact]
    public void Only_the_worker_who_asked_tells_it()
    {
        Assert.Equal(new Refusal.NotYourRequest(), Done().Feedback(Town.Wout));
        Assert.Equal(new Refusal.NotYourRole(Roles.Worker), Done().Feedback(Town.Vera));
        Assert.Equal(new Refusal.NotYourRole(Roles.Worker), Done().Feedback(Town.Sam));
    }

    private static Story Done() => Story.Claimed().At(Town.At(Town.Wednesday, 15)).Does(it => it.Finish(Town.Sam));
}
