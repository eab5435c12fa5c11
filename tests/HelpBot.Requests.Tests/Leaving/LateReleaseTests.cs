using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Leaving;

public sealed class LateReleaseTests
{
    [Fact]
    public void A_place_given_back_when_the_visit_can_no_longer_begin_expires_at_once()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 14, 5)).Does(story => story.Release(Town.Sam));
        Assert.Contains(story.FollowUps, look => look is LookAtClock && look.At <= story.Clock);
        Assert.Null(story.KeepTime());
    }

    [Fact]
    public void A_place_given_back_in_time_is_looked_at_when_it_drags() => Assert.Contains(
        new LookAtClock(Town.At(Town.Monday, 14)), Story.Claimed().Does(story => story.Release(Town.Sam)).FollowUps);
}
