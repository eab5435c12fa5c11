using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Changing;

public sealed class ChangeTests
{
    [Fact]
    public void The_worker_who_asked_changes_what_is_asked_for()
    {
        var story = Story.Placed().Does(it => it.Change(Town.Wilma, Visits.Shopping with { Note = "Rollator mee" }));
        Assert.Equal(("Rollator mee", RequestStatus.Open), (story.Now.Plan.Note, story.Now.Status));
        Assert.Empty(story.Notes);
    }

    [Fact]
    public void A_supervisor_or_coordinator_changes_it_and_the_worker_hears_of_it()
    {
        Assert.Equal([(Town.Wilma.Id, NoteCode.Changed)], Story.Placed().Does(it => it.Change(Town.Vera, Visits.Moved)).Notes);
        Assert.Equal([(Town.Wilma.Id, NoteCode.Changed)], Story.Placed().Does(it => it.Change(Town.Cor, Visits.Moved)).Notes);
    }

    [Fact]
    public void Another_worker_and_a_student_change_nothing()
    {
        Assert.Equal(new Refusal.NotYourRequest(), Story.Placed().Change(Town.Wout, Visits.Moved));
        Assert.Equal(new Refusal.NotYourRole(Roles.Worker), Story.Claimed().Change(Town.Sam, Visits.Moved));
    }

    [Fact]
    public void What_stays_as_it_was_is_no_change() =>
        Assert.Equal(new Refusal.NothingToChange(), Story.Placed().Change(Town.Wilma, Visits.Shopping));

    [Fact]
    public void New_details_alone_are_a_change() => Assert.Null(Story.Placed().Change(Town.Wilma, Visits.Shopping, Visits.Resident));

    [Fact]
    public void A_plan_or_details_that_are_wrong_are_refused_by_the_field()
    {
        Assert.Equal(new Refusal.BadPlan("Task"), Story.Placed().Change(Town.Wilma, Visits.Shopping with { Task = "WASH" }));
        Assert.Equal(
            new Refusal.BadPlan("Phone"), Story.Placed().Change(Town.Wilma, Visits.Shopping, Visits.Resident with { Phone = "" }));
    }

    [Fact]
    public void A_new_time_has_to_be_one_that_can_be_planned()
    {
        var saturday = Visits.Shopping with { Time = VisitTime.At(new DateOnly(2026, 11, 28), new TimeOnly(14, 0), 60) };
        Assert.Equal(new Refusal.BadTime(VisitTimeProblem.NoWorkingDay), Story.Placed().Change(Town.Wilma, saturday));
    }

    [Fact]
    public void A_time_that_stays_is_not_judged_again()
    {
        var closed = Town.Team with { Closures = [new(Town.Wednesday, Town.Wednesday)] };
        var story = new Story(closed);
        story.Give(Command.Place(Actor.Of(Town.Wilma), story.Clock, Visits.Moved, Visits.Resident));
        Assert.Null(story.Change(Town.Wilma, Visits.Moved with { Note = "Hond" }));
    }

    [Fact]
    public void What_can_no_longer_begin_is_changed_to_another_time_only()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 14));
        Assert.Equal(new Refusal.TooLate(), story.Change(Town.Wilma, Visits.Shopping with { Note = "Hond" }));
        Assert.Null(story.Change(Town.Wilma, Visits.Moved));
    }

    [Fact]
    public void What_has_begun_or_ended_is_not_changed()
    {
        var begun = Story.Claimed().At(Town.At(Town.Wednesday, 14)).Does(it => it.Start(Town.Sam));
        Assert.Equal(new Refusal.HasBegun(), begun.Change(Town.Wilma, Visits.Moved));
        Assert.IsType<Refusal.HasEnded>(Story.Placed().Does(it => it.Cancel(Town.Wilma)).Change(Town.Wilma, Visits.Moved));
    }

    [Fact]
    public void A_change_to_today_is_urgent_and_the_supervisors_hear_of_it()
    {
        var today = Visits.Shopping with { Time = VisitTime.At(Town.Monday, new TimeOnly(15, 0), 60) };
        var story = Story.Placed().Does(it => it.Change(Town.Wilma, today));
        Assert.True(story.Now.Urgent);
        Assert.Equal([(Town.Vera.Id, NoteCode.Urgent), (Town.Victor.Id, NoteCode.Urgent)], story.Notes);
        Assert.False(story.Does(it => it.Change(Town.Wilma, Visits.Moved)).Now.Urgent);
    }

    [Fact]
    public void After_a_change_a_release_of_before_is_not_taken_back() => Assert.Equal(
        new Refusal.NothingToUndo(),
        Story.Claimed().Does(it => it.Release(Town.Sam)).Does(it => it.Change(Town.Wilma, Visits.Moved)).Undo(Town.Sam));
}
