using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Leaving;

public sealed class UndoCancelTests
{
    private static readonly TimeSpan TwoMinutes = TimeSpan.FromMinutes(2);

    [Fact]
    public void Within_two_minutes_it_goes_on_with_the_student_who_had_it()
    {
        var story = Cancelled().Later(TwoMinutes).Does(story => story.Undo(Town.Wilma));
        Assert.Equal(RequestStatus.Claimed, story.Now.Status);
        Assert.True(story.Now.IsHeldBy(Town.Sam.Id));
        Assert.Null(story.Now.EndedAt);
        Assert.Null(story.Now.EndReason);
        Assert.Equal([(Town.Sam.Id, NoteCode.Reinstated)], story.Notes);
    }

    [Fact]
    public void After_two_minutes_it_stays_called_off() =>
        Assert.Equal(new Refusal.NothingToUndo(), Cancelled().Later(TwoMinutes + TimeSpan.FromSeconds(1)).Undo(Town.Wilma));

    [Fact]
    public void Only_who_called_it_off_can_take_that_back()
    {
        Assert.Equal(new Refusal.NothingToUndo(), Cancelled().Undo(Town.Vera));
        Assert.Equal(new Refusal.NothingToUndo(), Cancelled().Undo(Town.Sam));
    }

    [Fact]
    public void It_is_taken_back_once() =>
        Assert.Equal(new Refusal.NothingToUndo(), Cancelled().Does(story => story.Undo(Town.Wilma)).Undo(Town.Wilma));

    [Fact]
    public void A_student_whose_agenda_filled_meanwhile_loses_the_place_and_it_is_open()
    {
        var story = Cancelled().Busy(Town.Sam, VisitTime.At(Town.Wednesday, new TimeOnly(14, 30), 30));
        Assert.Null(story.Undo(Town.Wilma));
        Assert.Equal(RequestStatus.Open, story.Now.Status);
        Assert.Empty(story.Now.Holders);
        Assert.Empty(story.Notes);
    }

    [Fact]
    public void Of_a_pair_the_one_who_still_has_room_keeps_the_place()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(story => story.Claim(Town.Noor)).Does(story => story.Cancel(Town.Wilma));
        story.Busy(Town.Noor, VisitTime.At(Town.Wednesday, new TimeOnly(13, 0), 30), VisitTime.At(Town.Wednesday, new TimeOnly(16, 0), 30));
        Assert.Null(story.Undo(Town.Wilma));
        Assert.Equal(RequestStatus.PartlyClaimed, story.Now.Status);
        Assert.Equal([Town.Sam.Id], story.Now.Holders.Select(holder => holder.Student));
    }

    [Fact]
    public void What_waited_for_approval_waits_again() => Assert.Equal(
        RequestStatus.WaitingForApproval,
        Story.Placed(Visits.Appointment).Does(story => story.Cancel(Town.Wilma)).Does(story => story.Undo(Town.Wilma)).Now.Status);

    [Fact]
    public void When_the_visit_can_no_longer_begin_it_is_too_late()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 13, 59)).Does(story => story.Cancel(Town.Wilma));
        Assert.Equal(new Refusal.TooLate(), story.Later(TimeSpan.FromMinutes(1)).Undo(Town.Wilma));
    }

    [Fact]
    public void The_clock_is_asked_to_look_as_before() => Assert.Contains(
        new LookAtClock(Town.At(Town.Monday, 14)),
        Story.Placed().Does(story => story.Cancel(Town.Wilma)).Does(story => story.Undo(Town.Wilma)).FollowUps);

    private static Story Cancelled() => Story.Claimed().Does(story => story.Cancel(Town.Wilma));
}
