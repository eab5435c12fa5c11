using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Leaving;

/// <summary>A supervisor gives a place back for a student, on a phone call.</summary>
public sealed class ReleaseForTests
{
    [Fact]
    public void The_place_is_open_again_and_the_student_and_the_worker_hear_of_it()
    {
        var story = Story.Claimed().Does(it => it.ReleaseFor(Town.Vera, Town.Sam));
        Assert.Equal(RequestStatus.Open, story.Now.Status);
        Assert.Equal(new PlaceReleased(Town.Vera.Id, story.Clock, Town.Sam.Id, Reason.Ill), story.Events[^1]);
        Assert.Equal([(Town.Sam.Id, NoteCode.TakenOff), (Town.Wilma.Id, NoteCode.Reopened)], story.Notes);
    }

    [Fact]
    public void Shortly_before_the_visit_nobody_has_to_read_what_a_supervisor_did()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 13)).Does(it => it.ReleaseFor(Town.Cor, Town.Sam));
        Assert.Null(story.Now.Unread);
        Assert.DoesNotContain(story.Notes, note => note.Note == NoteCode.ReleasedLate);
    }

    [Fact]
    public void The_student_cannot_take_it_back() =>
        Assert.Equal(new Refusal.NothingToUndo(), Story.Claimed().Does(it => it.ReleaseFor(Town.Vera, Town.Sam)).Undo(Town.Sam));

    [Fact]
    public void It_is_about_a_student_who_has_a_place_and_has_not_begun()
    {
        Assert.Equal(new Refusal.HoldsNoPlace(Town.Noor.Id), Story.Claimed().ReleaseFor(Town.Vera, Town.Noor));
        Assert.Equal(new Refusal.HasBegun(), Story.Claimed().At(Town.At(Town.Wednesday, 14)).Does(it => it.Start(Town.Sam)).ReleaseFor(Town.Vera, Town.Sam));
    }

    [Fact]
    public void A_student_or_worker_does_not_give_back_for_another()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Story.Claimed().ReleaseFor(Town.Noor, Town.Sam));
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Story.Claimed().ReleaseFor(Town.Wilma, Town.Sam));
    }

    [Fact]
    public void When_the_others_found_nobody_home_it_did_not_work_out_and_everyone_hears_so()
    {
        var story = Story.Claimed(Visits.Shopping with { Students = 3 }).Does(it => it.Claim(Town.Noor)).Does(it => it.Claim(Town.Bo))
            .At(Town.At(Town.Wednesday, 14)).Does(it => it.Finish(Town.Bo)).Does(it => it.NobodyHome(Town.Noor));
        story.Does(it => it.ReleaseFor(Town.Vera, Town.Sam));
        Assert.Equal(RequestStatus.Done, story.Now.Status);
        Assert.Contains((Town.Wilma.Id, NoteCode.Finished), story.Notes);
    }
}
