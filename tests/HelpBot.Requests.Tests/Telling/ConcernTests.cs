using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Telling;

public sealed class ConcernTests
{
    [Fact]
    public void Who_goes_rings_the_bell_and_the_supervisors_hear_who_to_call()
    {
        var story = Story.Claimed().Does(it => it.Concern(Town.Sam));
        Assert.Equal(new Concern(Town.Sam.Id, story.Clock), story.Now.Concern);
        Assert.True(story.Now.NeedsAttention);
        Assert.Equal([new(story.Clock, Town.Vera.Id, NoteCode.Concern, Town.Sam.Id), new(story.Clock, Town.Victor.Id, NoteCode.Concern, Town.Sam.Id)],
            story.FollowUps.OfType<SendNote>());
    }

    [Fact]
    public void No_card_changes_when_the_bell_rings() =>
        Assert.DoesNotContain(Story.Claimed().Does(it => it.Concern(Town.Sam)).FollowUps, look => look is LookAtCards);

    [Fact]
    public void The_worker_who_asked_rings_it_too() => Assert.Null(Story.Placed().Concern(Town.Wilma));

    [Fact]
    public void It_rings_in_every_state_also_after_the_end()
    {
        Assert.Null(Story.Claimed().Does(it => it.Cancel(Town.Wilma)).Concern(Town.Sam));
        Assert.Null(Story.Placed(Visits.Appointment).Concern(Town.Wilma));
    }

    [Fact]
    public void Who_went_before_it_was_asked_for_again_still_rings_it()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 14)).Does(it => it.NobodyHome(Town.Sam)).Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time));
        Assert.Null(story.Concern(Town.Sam));
    }

    [Fact]
    public void Who_has_nothing_to_do_with_it_does_not_ring()
    {
        Assert.Equal(new Refusal.NotYourPlace(), Story.Claimed().Concern(Town.Noor));
        Assert.Equal(new Refusal.NotYourPlace(), Story.Claimed().Concern(Town.Wout));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Claimed().Concern(Town.Vera));
    }

    [Fact]
    public void A_bell_that_rings_does_not_ring_twice()
    {
        var story = Story.Claimed().Does(it => it.Concern(Town.Sam));
        Assert.Equal(new Refusal.ConcernIsOpen(story.Clock), story.Concern(Town.Wilma));
    }

    [Fact]
    public void A_supervisor_takes_it_on_and_who_rang_hears_who_will_call()
    {
        var story = Story.Claimed().Does(it => it.Concern(Town.Sam)).Does(it => it.Answer(Town.Victor));
        Assert.Equal((Town.Victor.Id, false), (story.Now.Concern!.AnsweredBy, story.Now.NeedsAttention));
        Assert.Equal([new(story.Clock, Town.Sam.Id, NoteCode.ConcernAnswered, Town.Victor.Id)], story.FollowUps.OfType<SendNote>());
        Assert.Equal(new Refusal.NothingToAnswer(), story.Answer(Town.Vera));
    }

    [Fact]
    public void After_an_answer_it_can_ring_again() => Assert.True(
        Story.Claimed().Does(it => it.Concern(Town.Sam)).Does(it => it.Answer(Town.Vera)).Does(it => it.Concern(Town.Wilma)).Now.Concern!.IsOpen);

    [Fact]
    public void Only_a_supervisor_or_coordinator_takes_it_on()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Story.Claimed().Does(it => it.Concern(Town.Sam)).Answer(Town.Wilma));
        Assert.Null(Story.Claimed().Does(it => it.Concern(Town.Sam)).Answer(Town.Cor));
        Assert.Equal(new Refusal.NothingToAnswer(), Story.Claimed().Answer(Town.Vera));
    }

    [Fact]
    public void After_fifteen_minutes_the_supervisors_are_called_once_more_and_then_no_more()
    {
        var story = Story.Claimed().Does(it => it.Concern(Town.Sam));
        var rung = story.Clock;
        Assert.Empty(story.PassTo(rung.AddMinutes(15).AddSeconds(-1)));
        var tick = Assert.Single(story.PassTo(rung.AddHours(3)));
        Assert.Equal((rung.AddMinutes(15), true), (tick.At, tick.Happened is ConcernRepeated));
        Assert.Equal([(Town.Vera.Id, NoteCode.ConcernAgain), (Town.Victor.Id, NoteCode.ConcernAgain)], tick.Notes());
        Assert.True(story.Now.Concern!.IsOpen);
    }

    [Fact]
    public void What_was_answered_in_time_is_not_repeated() => Assert.Empty(
        Story.Claimed().Does(it => it.Concern(Town.Sam)).Does(it => it.Answer(Town.Vera)).PassTo(Town.At(Town.Monday, 13)));
}
