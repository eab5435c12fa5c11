using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Leaving;

public sealed class UndoReleaseTests
{
    private static readonly TimeSpan TwoMinutes = TimeSpan.FromMinutes(2);

    [Fact]
    public void Within_two_minutes_the_student_has_the_place_again()
    {
        var story = Released().Later(TwoMinutes).Does(story => story.Undo(Town.Sam));
        Assert.Equal(RequestStatus.Claimed, story.Now.Status);
        Assert.Equal([new Holder(Town.Sam.Id, story.Clock)], story.Now.Holders);
        Assert.Equal([(Town.Wilma.Id, NoteCode.Claimed)], story.Notes);
    }

    [Fact]
    public void After_two_minutes_it_stays_given_back() =>
        Assert.Equal(new Refusal.NothingToUndo(), Released().Later(TwoMinutes + TimeSpan.FromSeconds(1)).Undo(Town.Sam));

    [Fact]
    public void Only_the_student_who_gave_it_back_can_take_it_back()
    {
        Assert.Equal(new Refusal.NothingToUndo(), Released().Undo(Town.Noor));
        Assert.Equal(new Refusal.NothingToUndo(), Released().Undo(Town.Vera));
    }

    [Fact]
    public void Taking_it_back_twice_says_that_it_is_yours() =>
        Assert.Equal(new Refusal.AlreadyYours(), Released().Does(story => story.Undo(Town.Sam)).Undo(Town.Sam));

    [Fact]
    public void Who_has_the_place_again_is_not_offered_to_take_the_release_back()
    {
        Assert.Null(Released().Does(story => story.Undo(Town.Sam)).Now.Undoable);
        Assert.Null(Released().Does(story => story.Claim(Town.Sam)).Now.Undoable);
    }

    [Fact]
    public void When_the_place_was_taken_meanwhile_the_student_hears_by_whom()
    {
        var story = Released().Does(story => story.Claim(Town.Noor));
        Assert.Equal(new Refusal.AlreadyClaimed([new Holder(Town.Noor.Id, story.Clock)]), story.Undo(Town.Sam));
    }

    [Fact]
    public void When_the_other_place_of_a_pair_was_taken_meanwhile_there_is_still_one()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(story => story.Release(Town.Sam)).Does(story => story.Claim(Town.Noor));
        Assert.Null(story.Undo(Town.Sam));
        Assert.Equal(RequestStatus.Claimed, story.Now.Status);
    }

    [Fact]
    public void When_the_agenda_filled_meanwhile_the_new_task_stands_in_the_way()
    {
        var other = VisitTime.At(Town.Wednesday, new TimeOnly(14, 30), 30);
        Assert.Equal(new Refusal.OverlapsYourTask(other), Released().Busy(Town.Sam, other).Undo(Town.Sam));
    }

    [Fact]
    public void When_the_visit_can_no_longer_begin_it_is_too_late()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 13, 59)).Does(story => story.Release(Town.Sam));
        Assert.Equal(new Refusal.TooLate(), story.Later(TimeSpan.FromMinutes(1)).Undo(Town.Sam));
    }

    [Fact]
    public void When_it_was_called_off_meanwhile_there_is_nothing_to_take_back() =>
        Assert.Equal(new Refusal.NothingToUndo(), Released().Does(story => story.Cancel(Town.Wilma)).Undo(Town.Sam));

    [Fact]
    public void Without_a_release_there_is_nothing_to_take_back() =>
        Assert.Equal(new Refusal.NothingToUndo(), Story.Placed().Undo(Town.Sam));

    private static Story Released() => Story.Claimed().Does(story => story.Release(Town.Sam));
}
