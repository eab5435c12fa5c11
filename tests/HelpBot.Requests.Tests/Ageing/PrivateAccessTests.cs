using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Ageing;

public sealed class PrivateAccessTests
{
    [Fact]
    public void The_claimer_sees_the_address_from_claim_to_release()
    {
        var story = Story.Placed();
        Assert.Equal(new Refusal.NotYourPlace(), For(Town.Sam, story));
        Assert.Null(For(Town.Sam, story.Does(it => it.Claim(Town.Sam))));
        Assert.Equal(new Refusal.NotYourPlace(), For(Town.Sam, story.Does(it => it.Release(Town.Sam))));
    }

    [Fact]
    public void Both_of_a_pair_see_it_and_a_student_who_is_only_asked_does_not()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Assign(Town.Vera, Town.Bo));
        Assert.Equal(new Refusal.NotYourPlace(), For(Town.Bo, story));
        Assert.Null(For(Town.Noor, story.Does(it => it.Claim(Town.Noor))));
        Assert.Null(For(Town.Sam, story));
    }

    [Fact]
    public void Who_has_finished_sees_it_no_longer_while_the_other_does()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).Does(it => it.Finish(Town.Sam));
        Assert.Equal(new Refusal.NotYourPlace(), For(Town.Sam, story));
        Assert.Null(For(Town.Noor, story));
    }

    [Fact]
    public void A_claimer_sees_it_no_longer_when_the_request_was_called_off() => Assert.Equal(
        new Refusal.HasEnded(RequestStatus.Cancelled, Reason.ResidentCancelled),
        For(Town.Sam, Story.Claimed().Does(it => it.Cancel(Town.Wilma))));

    [Fact]
    public void The_worker_who_asked_sees_it_in_every_state_until_it_is_erased()
    {
        Assert.Null(For(Town.Wilma, Story.Placed(Visits.Appointment)));
        Assert.Null(For(Town.Wilma, Story.Claimed()));
        var ended = Story.Claimed().Does(it => it.Finish(Town.Sam));
        Assert.Null(For(Town.Wilma, ended));
        Assert.IsType<Refusal.HasEnded>(For(Town.Wilma, ended.Later(TimeSpan.FromDays(3)).Does(it => it.KeepTime())));
    }

    [Fact]
    public void A_claimer_sees_nothing_after_erasure() => Assert.IsType<Refusal.HasEnded>(
        For(Town.Sam, Story.Claimed().Later(TimeSpan.FromDays(4)).Does(it => it.KeepTime())));

    [Fact]
    public void Another_worker_a_supervisor_and_a_stranger_never_see_it()
    {
        Assert.Equal(new Refusal.NotYourPlace(), For(Town.Wout, Story.Claimed()));
        Assert.Equal(new Refusal.NotYourPlace(), For(Town.Vera, Story.Claimed()));
        Assert.Equal(new Refusal.NotYourPlace(), For(Town.Otto, Story.Claimed()));
        Assert.Equal(new Refusal.NotYourTeam(), For(Town.Ester, Story.Claimed()));
    }

    [Fact]
    public void Of_a_request_that_does_not_exist_there_is_nothing_to_see() =>
        Assert.Equal(new Refusal.NoSuchRequest(), PrivateAccess.RefusalToRead(null, Actor.Of(Town.Sam)));

    private static Refusal? For(Person reader, Story story) => PrivateAccess.RefusalToRead(story.Now, Actor.Of(reader));
}
