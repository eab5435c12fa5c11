using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Ageing;

public sealed class ErasureTests
{
    private static readonly DateTimeOffset DayAfterTheVisit = Town.At(Town.Wednesday.AddDays(1), 15);

    [Fact]
    public void Private_details_go_a_day_after_the_visit_even_when_nobody_says_it_is_done()
    {
        var story = Story.Claimed().Passed(DayAfterTheVisit.AddSeconds(-1));
        Assert.Equal((false, new Refusal.TooEarly()), (story.Now.Erased, story.KeepTime()));
        Assert.True(story.Passed(DayAfterTheVisit).Now.Erased);
        Assert.IsType<PrivateDetailsErased>(story.Events[^1]);
    }

    [Fact]
    public void Private_details_go_a_day_after_any_earlier_end()
    {
        var story = Story.Placed().Does(story => story.Cancel(Town.Wilma)).Passed(Town.At(Town.Monday.AddDays(1), 10).AddSeconds(-1));
        Assert.False(story.Now.Erased);
        Assert.True(story.Passed(Town.At(Town.Monday.AddDays(1), 10)).Now.Erased);
    }

    [Fact]
    public void They_are_erased_once()
    {
        var story = Story.Claimed().Passed(DayAfterTheVisit.AddDays(60));
        Assert.Single(story.Events.OfType<PrivateDetailsErased>());
        Assert.Equal(new Refusal.TooEarly(), story.KeepTime());
    }

    [Fact]
    public void Only_the_clock_erases() => Assert.Equal(
        new Refusal.NotYourRole(Roles.None), Story.Claimed().Give(Command.KeepTime(Actor.Of(Town.Wilma), DayAfterTheVisit)));

    [Fact]
    public void Erasing_moves_no_card_and_tells_nobody() => Assert.DoesNotContain(
        Story.Claimed().At(DayAfterTheVisit).Does(story => story.KeepTime()).FollowUps, look => look is not LookAtClock);

    [Fact]
    public void A_visit_long_past_is_moved_to_a_new_day_only_with_its_details_anew()
    {
        var story = Story.Claimed().Passed(DayAfterTheVisit);
        var nextWeek = Visits.Shopping with { Time = Visits.Shopping.Time with { Date = Town.Wednesday.AddDays(7) } };
        Assert.Equal(new Refusal.BadPlan("Private"), story.Change(Town.Wilma, nextWeek));
        Assert.Null(story.Change(Town.Wilma, nextWeek, Visits.Resident));
        Assert.False(story.Now.Erased);
        Assert.True(story.Passed(DayAfterTheVisit.AddDays(7)).Now.Erased);
    }
}
