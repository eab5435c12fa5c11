using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Ageing;

public sealed class ExpiryTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public void What_nobody_claimed_expires_when_it_can_no_longer_begin()
    {
        var story = Story.Placed();
        Assert.Equal(new Refusal.TooEarly(), story.At(Start.AddSeconds(-1)).Expire());
        Assert.Null(story.At(Start).Expire());
        Assert.Equal((RequestStatus.Expired, Start), (story.Now.Status, story.Now.EndedAt));
    }

    [Fact]
    public void The_worker_and_the_supervisors_hear_of_it() => Assert.Equal(
        [(Town.Wilma.Id, NoteCode.Expired), (Town.Vera.Id, NoteCode.Expired), (Town.Victor.Id, NoteCode.Expired)],
        Story.Placed().At(Start).Does(story => story.Expire()).Notes);

    [Fact]
    public void What_nobody_approved_expires_too() =>
        Assert.Equal(RequestStatus.Expired, Story.Placed(Visits.Appointment).At(Start).Does(story => story.Expire()).Now.Status);

    [Fact]
    public void What_someone_holds_does_not_expire()
    {
        Assert.IsType<Refusal.AlreadyClaimed>(Story.Claimed().At(Start).Expire());
        Assert.IsType<Refusal.AlreadyClaimed>(Story.Claimed(Visits.ForTwo).At(Start).Expire());
    }

    [Fact]
    public void What_has_ended_does_not_expire() =>
        Assert.IsType<Refusal.HasEnded>(Story.Placed().Does(story => story.Cancel(Town.Wilma)).At(Start).Expire());

    [Fact]
    public void Only_the_clock_lets_it_expire() => Assert.Equal(
        new Refusal.NotYourRole(Roles.None), Story.Placed().Give(Command.Expire(Actor.Of(Town.Vera), Start)));

    [Fact]
    public void Placing_asks_the_clock_to_look_at_the_start() => Assert.Contains(new LookAtClock(Start), Story.Placed().FollowUps);
}
