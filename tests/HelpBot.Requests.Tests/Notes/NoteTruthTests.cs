using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Notes;

public sealed class NoteTruthTests
{
    [Fact]
    public void A_note_is_true_right_after_the_step_it_tells_of()
    {
        var story = Story.Placed(Visits.Appointment);
        AllTrue(story);
        AllTrue(story.Does(it => it.Approve(Town.Vera)));
        AllTrue(story.Does(it => it.Remind(Town.Vera)));
        AllTrue(story.Does(it => it.Assign(Town.Vera, Town.Bo)));
        AllTrue(story.Does(it => it.Release(Town.Bo)));
        AllTrue(story.Does(it => it.Claim(Town.Sam)));
        AllTrue(story.Does(it => it.Release(Town.Sam)));
        AllTrue(story.Does(it => it.Undo(Town.Sam)));
        AllTrue(story.Does(it => it.Cancel(Town.Wilma)));
        AllTrue(story.Does(it => it.Undo(Town.Wilma)));
        AllTrue(story.Does(it => it.Finish(Town.Sam)));
    }

    [Fact]
    public void Notes_of_the_other_ends_are_true_too()
    {
        AllTrue(Story.Placed(Visits.Appointment).Does(it => it.Reject(Town.Vera)));
        AllTrue(Story.Placed().At(Town.At(Town.Wednesday, 14)).Does(it => it.KeepTime()));
        AllTrue(Story.Claimed().At(Town.At(Town.Wednesday, 13)).Does(it => it.Release(Town.Sam)));
    }

    [Fact]
    public void A_question_is_dropped_when_the_place_went_to_someone_else()
    {
        var story = Story.Placed().Does(it => it.Assign(Town.Vera, Town.Bo));
        var asked = story.FollowUps.OfType<SendNote>().Single();
        Assert.False(asked.IsTrueOf(story.Does(it => it.Claim(Town.Noor)).Now));
    }

    [Fact]
    public void A_claim_that_was_given_back_is_not_told_any_more()
    {
        var story = Story.Claimed();
        var claimed = story.FollowUps.OfType<SendNote>().Single();
        Assert.False(claimed.IsTrueOf(story.Does(it => it.Release(Town.Sam)).Now));
    }

    [Fact]
    public void A_release_that_was_taken_back_is_not_told_any_more()
    {
        var story = Story.Claimed().Does(it => it.Release(Town.Sam));
        var reopened = story.FollowUps.OfType<SendNote>().Single();
        Assert.False(reopened.IsTrueOf(story.Does(it => it.Undo(Town.Sam)).Now));
    }

    [Fact]
    public void A_cancellation_that_was_taken_back_is_not_told_any_more()
    {
        var story = Story.Claimed().Does(it => it.Cancel(Town.Wilma));
        var cancelled = story.FollowUps.OfType<SendNote>().Single();
        Assert.False(cancelled.IsTrueOf(story.Does(it => it.Undo(Town.Wilma)).Now));
    }

    [Fact]
    public void A_call_for_approval_is_dropped_when_another_supervisor_approved()
    {
        var story = Story.Placed(Visits.Appointment);
        var ask = story.FollowUps.OfType<SendNote>().First();
        Assert.False(ask.IsTrueOf(story.Does(it => it.Approve(Town.Victor)).Now));
    }

    [Fact]
    public void Every_note_there_is_has_its_truth() => Assert.All(
        Enum.GetValues<NoteCode>(),
        note => _ = new SendNote(default, Town.Sam.Id, note, Town.Sam.Id).IsTrueOf(Story.Placed().Now));

    private static void AllTrue(Story story) =>
        Assert.All(story.FollowUps.OfType<SendNote>(), note => Assert.True(note.IsTrueOf(story.Now), $"{note}"));
}
