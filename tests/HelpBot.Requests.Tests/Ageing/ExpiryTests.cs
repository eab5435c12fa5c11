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
        var story = Story.Placed().Passed(Start.AddSeconds(-1));
        Assert.Equal((RequestStatus.Open, new Refusal.TooEarly()), (story.Now.Status, story.KeepTime()));
        Assert.Null(story.At(Start).KeepTime());
        Assert.Equal((RequestStatus.Expired, Start), (story.Now.Status, story.Now.EndedAt));
    }

    [Fact]
    public void With_a_window_that_is_when_the_visit_no_longer_fits()
    {
        var story = Story.Placed(Visits.Shopping with { Time = Visits.Window(13, 17, 60) }).Passed(Town.At(Town.Wednesday, 15, 59));
        Assert.Equal(RequestStatus.Open, story.Now.Status);
        Assert.Equal(RequestStatus.Expired, story.Passed(Town.At(Town.Wednesday, 16)).Now.Status);
    }

    [Fact]
    public void The_worker_and_the_supervisors_hear_of_it() => Assert.Equal(
        [(Town.Wilma.Id, NoteCode.Expired), (Town.Vera.Id, NoteCode.Expired), (Town.Victor.Id, NoteCode.Expired)],
        Story.Placed().At(Start).Does(story => story.KeepTime()).Notes);

    [Fact]
    public void What_nobody_approved_and_what_was_given_back_expire_too()
    {
        Assert.Equal(RequestStatus.Expired, Story.Placed(Visits.Appointment).Passed(Start).Now.Status);
        Assert.Equal(RequestStatus.Expired, Story.Placed(Visits.Appointment).Does(it => it.Return(Town.Vera)).Passed(Start).Now.Status);
    }

    [Fact]
    public void What_someone_holds_does_not_expire()
    {
        Assert.Equal(RequestStatus.Claimed, Story.Claimed().Passed(Start).Now.Status);
        Assert.Equal(RequestStatus.PartlyClaimed, Story.Claimed(Visits.ForTwo).Passed(Start).Now.Status);
    }

    [Fact]
    public void What_has_ended_does_not_expire() =>
        Assert.Equal(RequestStatus.Cancelled, Story.Placed().Does(story => story.Cancel(Town.Wilma)).Passed(Start).Now.Status);

    [Fact]
    public void Only_the_clock_lets_it_expire() => Assert.Equal(
        new Refusal.NotYourRole(Roles.None), Story.Placed().Give(Command.KeepTime(Actor.Of(Town.Vera), Start)));
}
