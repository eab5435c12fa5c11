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
        var story = Story.Claimed();
        Assert.Equal(new Refusal.TooEarly(), story.At(DayAfterTheVisit.AddSeconds(-1)).Erase());
        Assert.Null(story.At(DayAfterTheVisit).Erase());
        Assert.True(story.Now.Erased);
    }

    [Fact]
    public void Private_details_go_a_day_after_any_earlier_end()
    {
        var story = Story.Placed().Does(story => story.Cancel(Town.Wilma));
        Assert.Equal(new Refusal.TooEarly(), story.At(Town.At(Town.Monday, 10).AddDays(1).AddSeconds(-1)).Erase());
        Assert.Null(story.At(Town.At(Town.Monday, 10).AddDays(1)).Erase());
    }

    [Fact]
    public void They_are_erased_once() => Assert.IsType<Refusal.HasEnded>(
        Story.Claimed().At(DayAfterTheVisit).Does(story => story.Erase()).Erase());

    [Fact]
    public void Only_the_clock_erases() => Assert.Equal(
        new Refusal.NotYourRole(Roles.None), Story.Claimed().Give(Command.Erase(Actor.Of(Town.Wilma), DayAfterTheVisit)));

    [Fact]
    public void Placing_asks_the_clock_to_look_a_day_after_the_visit() =>
        Assert.Contains(new LookAtClock(DayAfterTheVisit), Story.Placed().FollowUps);

    [Fact]
    public void An_end_asks_the_clock_to_look_a_day_later()
    {
        var story = Story.Placed().Does(story => story.Cancel(Town.Wilma));
        Assert.Contains(new LookAtClock(story.Clock.AddDays(1)), story.FollowUps);
    }

    [Fact]
    public void Erasing_moves_no_card_and_tells_nobody() =>
        Assert.Empty(Story.Claimed().At(DayAfterTheVisit).Does(story => story.Erase()).FollowUps);
}
