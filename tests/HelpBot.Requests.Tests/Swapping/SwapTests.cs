using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Swapping;

public sealed class SwapTests
{
    [Fact]
    public void A_student_asks_another_one_to_take_over()
    {
        var story = Offered();
        Assert.Equal([new SwapOffer(Town.Sam.Id, Town.Noor.Id)], story.Now.Swaps);
        Assert.True(story.Now.IsHeldBy(Town.Sam.Id));
        Assert.Equal([(Town.Noor.Id, NoteCode.SwapAsked)], story.Notes);
    }

    [Fact]
    public void Yes_takes_the_place_over_and_everyone_hears_of_it()
    {
        var story = Offered().Does(it => it.Claim(Town.Noor));
        Assert.Equal([new Holder(Town.Noor.Id, story.Clock)], story.Now.Holders);
        Assert.Equal(RequestStatus.Claimed, story.Now.Status);
        Assert.Empty(story.Now.Swaps);
        Assert.Equal(
            [(Town.Sam.Id, NoteCode.SwapAccepted), (Town.Wilma.Id, NoteCode.Claimed), (Town.Vera.Id, NoteCode.Swapped), (Town.Victor.Id, NoteCode.Swapped)],
            story.Notes);
    }

    [Fact]
    public void Of_a_pair_the_other_keeps_the_place()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Bo)).Does(it => it.Offer(Town.Sam, Town.Noor)).Does(it => it.Claim(Town.Noor));
        Assert.Equal([Town.Noor.Id, Town.Bo.Id], story.Now.Holders.Select(holder => holder.Student));
    }

    [Fact]
    public void No_leaves_the_place_where_it_is_and_tells_who_asked()
    {
        var story = Offered().Does(it => it.Release(Town.Noor));
        Assert.Equal(new SwapDeclined(Town.Noor.Id, story.Clock, Town.Sam.Id, Town.Noor.Id), story.Events[^1]);
        Assert.True(story.Now.IsHeldBy(Town.Sam.Id));
        Assert.Empty(story.Now.Swaps);
        Assert.Equal([(Town.Sam.Id, NoteCode.SwapDeclined)], story.Notes);
    }

    [Fact]
    public void One_question_at_a_time_the_last_one_counts() => Assert.Equal(
        [new SwapOffer(Town.Sam.Id, Town.Bo.Id)], Offered().Does(it => it.Offer(Town.Sam, Town.Bo)).Now.Swaps);

    [Fact]
    public void Only_who_has_a_place_offers_it()
    {
        Assert.Equal(new Refusal.NotYourPlace(), Story.Claimed().Offer(Town.Noor, Town.Bo));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Claimed().Offer(Town.Vera, Town.Bo));
    }

    [Fact]
    public void Only_a_student_of_the_team_who_has_no_place_takes_over()
    {
        Assert.Equal(new Refusal.NoSuchStudent(), Story.Claimed().Offer(Town.Sam, Town.Wilma));
        Assert.Equal(new Refusal.NoSuchStudent(), Story.Claimed().Offer(Town.Sam, Town.Ester));
        Assert.IsType<Refusal.AlreadyClaimed>(Story.Claimed().Offer(Town.Sam, Town.Sam));
    }

    [Fact]
    public void Who_has_no_room_is_not_asked_and_cannot_say_yes_any_more()
    {
        Assert.Equal(new Refusal.StudentHasNoRoom(Town.Noor.Id), Story.Claimed().Busy(Town.Noor, Visits.Shopping.Time).Offer(Town.Sam, Town.Noor));
        Assert.Equal(new Refusal.OverlapsYourTask(Visits.Shopping.Time), Offered().Busy(Town.Noor, Visits.Shopping.Time).Claim(Town.Noor));
    }

    [Fact]
    public void When_the_visit_can_no_longer_begin_it_is_too_late()
    {
        Assert.Null(Story.Claimed().At(Start.AddSeconds(-1)).Offer(Town.Sam, Town.Noor));
        Assert.Equal(new Refusal.TooLate(), Story.Claimed().At(Start).Offer(Town.Sam, Town.Noor));
        Assert.Equal(new Refusal.TooLate(), Offered().At(Start).Claim(Town.Noor));
    }

    [Fact]
    public void Who_has_arrived_offers_nothing_and_an_offer_of_before_is_gone()
    {
        var story = Offered().At(Start.AddMinutes(-10)).Does(it => it.Start(Town.Sam));
        Assert.Empty(story.Now.Swaps);
        Assert.Equal(new Refusal.AlreadyClaimed(story.Now.Holders), story.Claim(Town.Noor));
        Assert.Equal(new Refusal.HasBegun(), story.Offer(Town.Sam, Town.Noor));
    }

    [Fact]
    public void Who_is_done_has_nothing_to_offer_any_more()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Bo)).Does(it => it.Offer(Town.Sam, Town.Noor)).Does(it => it.Finish(Town.Sam));
        Assert.Empty(story.Now.Swaps);
        Assert.Equal(new Refusal.NotYourPlace(), story.Offer(Town.Sam, Town.Noor));
    }

    [Fact]
    public void An_offer_ends_when_the_place_is_given_back() => Assert.Empty(Offered().Does(it => it.Release(Town.Sam)).Now.Swaps);

    [Fact]
    public void What_has_ended_is_not_swapped() =>
        Assert.IsType<Refusal.HasEnded>(Story.Claimed().Does(it => it.Cancel(Town.Wilma)).Offer(Town.Sam, Town.Noor));

    [Fact]
    public void Two_students_may_ask_the_same_one_and_both_questions_are_told()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Bo)).Does(it => it.Offer(Town.Sam, Town.Noor)).Does(it => it.Offer(Town.Bo, Town.Noor));
        Assert.True(story.FollowUps.OfType<SendNote>().Single().IsTrueOf(story.Now));
        story.Does(it => it.Claim(Town.Noor));
        Assert.Equal([Town.Noor.Id, Town.Bo.Id], story.Now.Holders.Select(holder => holder.Student));
        Assert.Empty(story.Now.Swaps);
    }

    [Fact]
    public void Who_takes_the_own_place_again_is_asked_for_no_other()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).Does(it => it.Release(Town.Noor))
            .Does(it => it.Offer(Town.Sam, Town.Noor)).Does(it => it.Undo(Town.Noor));
        Assert.Empty(story.Now.Swaps);
        Assert.Equal(2, story.Now.Holders.Count);
    }

    [Fact]
    public void Who_was_asked_by_a_supervisor_too_is_asked_no_more_after_the_swap() => Assert.Empty(
        Story.Claimed(Visits.ForTwo).Does(it => it.Assign(Town.Vera, Town.Noor)).Does(it => it.Offer(Town.Sam, Town.Noor))
            .Does(it => it.Claim(Town.Noor)).Now.Asked);

    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    private static Story Offered() => Story.Claimed().Does(it => it.Offer(Town.Sam, Town.Noor));
}
