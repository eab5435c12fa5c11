using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Changing;

/// <summary>What a change does to students who have a place: day, time and address are asked again (domain.md part 4).</summary>
public sealed class AskingAgainTests
{
    [Fact]
    public void A_new_day_is_asked_again()
    {
        var story = Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved));
        Assert.True(story.Now.PlaceOf(Town.Sam.Id)!.MustConfirm);
        Assert.Equal(RequestStatus.Claimed, story.Now.Status);
        Assert.Equal([(Town.Sam.Id, NoteCode.ChangedAsksAgain)], story.Notes);
    }

    [Fact]
    public void New_details_or_another_neighbourhood_are_asked_again()
    {
        Assert.True(Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Shopping, Visits.Resident)).Now.MustBeConfirmed);
        Assert.True(Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Shopping with { Neighbourhood = "Westwijk" })).Now.MustBeConfirmed);
    }

    [Fact]
    public void A_new_note_is_told_and_not_asked()
    {
        var story = Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Shopping with { Note = "Hond" }));
        Assert.False(story.Now.MustBeConfirmed);
        Assert.Equal([(Town.Sam.Id, NoteCode.Changed)], story.Notes);
    }

    [Fact]
    public void Another_note_does_not_answer_the_question_that_is_open() => Assert.True(
        Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved))
            .Does(it => it.Change(Town.Wilma, Visits.Moved with { Note = "Hond" })).Now.MustBeConfirmed);

    [Fact]
    public void Yes_keeps_the_place_and_the_worker_hears_of_it()
    {
        var story = Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved)).Does(it => it.Claim(Town.Sam));
        Assert.Equal(new PlaceConfirmed(Town.Sam.Id, story.Clock, Town.Sam.Id), story.Events[^1]);
        Assert.False(story.Now.MustBeConfirmed);
        Assert.Equal([(Town.Wilma.Id, NoteCode.Claimed)], story.Notes);
        Assert.Equal(new Refusal.AlreadyYours(), story.Claim(Town.Sam));
    }

    [Fact]
    public void No_gives_the_place_back() => Assert.Equal(
        RequestStatus.Open,
        Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved)).Does(it => it.Release(Town.Sam)).Now.Status);

    [Fact]
    public void Who_goes_all_the_same_has_said_yes()
    {
        var story = Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved)).At(Town.At(Town.Wednesday.AddDays(1), 14));
        Assert.False(story.Does(it => it.Start(Town.Sam)).Now.MustBeConfirmed);
    }

    [Fact]
    public void Who_has_another_task_then_loses_the_place_and_hears_of_it()
    {
        var story = Story.Claimed().Busy(Town.Sam, Visits.Moved.Time).Does(it => it.Change(Town.Wilma, Visits.Moved));
        Assert.Equal(RequestStatus.Open, story.Now.Status);
        Assert.Equal([(Town.Sam.Id, NoteCode.ChangedDropped)], story.Notes);
    }

    [Fact]
    public void Of_a_pair_the_one_who_has_room_is_asked_and_the_other_is_not_kept()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).Busy(Town.Noor, Visits.Moved.Time)
            .Does(it => it.Change(Town.Vera, Visits.Moved with { Students = 2 }));
        Assert.Equal(RequestStatus.PartlyClaimed, story.Now.Status);
        Assert.Equal(
            [(Town.Wilma.Id, NoteCode.Changed), (Town.Sam.Id, NoteCode.ChangedAsksAgain), (Town.Noor.Id, NoteCode.ChangedDropped), (Town.Wilma.Id, NoteCode.Reopened)],
            story.Notes);
    }

    [Fact]
    public void Who_is_asked_again_although_the_day_stays_needs_no_room_twice() => Assert.True(
        Story.Claimed().Busy(Town.Sam, Visits.Shopping.Time).Does(it => it.Change(Town.Wilma, Visits.Shopping, Visits.Resident)).Now.IsHeldBy(Town.Sam.Id));

    [Fact]
    public void Questions_to_others_end_when_the_day_changes()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Offer(Town.Sam, Town.Noor)).Does(it => it.Assign(Town.Vera, Town.Bo));
        var noted = story.Does(it => it.Change(Town.Wilma, Visits.ForTwo with { Note = "Hond" })).Now;
        Assert.Equal((1, 1), (noted.Swaps.Count, noted.Asked.Count));
        var moved = story.Does(it => it.Change(Town.Wilma, Visits.Moved with { Students = 2 })).Now;
        Assert.Equal((0, 0), (moved.Swaps.Count, moved.Asked.Count));
    }

    [Fact]
    public void Fewer_places_than_students_who_have_one_are_refused()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor));
        Assert.IsType<Refusal.AlreadyClaimed>(story.Change(Town.Wilma, Visits.Moved));
        Assert.Null(story.Change(Town.Wilma, Visits.ForTwo with { Students = 3 }));
        Assert.Equal(RequestStatus.PartlyClaimed, story.Now.Status);
    }
}
