using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Reviewing;

public sealed class AssignTests
{
    [Fact]
    public void A_student_who_is_asked_has_no_place_yet()
    {
        var story = Asked();
        Assert.Equal(RequestStatus.Open, story.Now.Status);
        Assert.Empty(story.Now.Holders);
        Assert.Equal([Town.Bo.Id], story.Now.Asked);
        Assert.Equal([(Town.Bo.Id, NoteCode.Asked)], story.Notes);
    }

    [Fact]
    public void Only_the_yes_of_the_student_takes_the_place()
    {
        var story = Asked().Does(story => story.Claim(Town.Bo));
        Assert.True(story.Now.IsHeldBy(Town.Bo.Id));
        Assert.Empty(story.Now.Asked);
    }

    [Fact]
    public void A_no_leaves_the_request_open_and_the_supervisors_hear_of_it()
    {
        var story = Asked().Does(story => story.Release(Town.Bo));
        Assert.Equal(RequestStatus.Open, story.Now.Status);
        Assert.Empty(story.Now.Asked);
        Assert.IsType<QuestionDeclined>(story.Events[^1]);
        Assert.Equal([(Town.Vera.Id, NoteCode.Declined), (Town.Victor.Id, NoteCode.Declined)], story.Notes);
    }

    [Fact]
    public void A_question_does_not_keep_the_place_from_others()
    {
        var story = Asked().Does(story => story.Claim(Town.Noor));
        Assert.IsType<Refusal.AlreadyClaimed>(story.Claim(Town.Bo));
    }

    [Fact]
    public void Asking_the_same_student_again_asks_once() =>
        Assert.Equal([Town.Bo.Id], Asked().Does(story => story.Assign(Town.Victor, Town.Bo)).Now.Asked);

    [Fact]
    public void Only_supervisors_ask() =>
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Story.Placed().Assign(Town.Wilma, Town.Bo));

    [Fact]
    public void Only_students_of_the_team_are_asked()
    {
        Assert.Equal(new Refusal.NoSuchStudent(), Story.Placed().Assign(Town.Vera, Town.Wilma));
        Assert.Equal(new Refusal.NoSuchStudent(), Story.Placed().Assign(Town.Vera, Town.Ester));
    }

    [Fact]
    public void A_student_who_has_a_place_is_not_asked() =>
        Assert.IsType<Refusal.AlreadyClaimed>(Story.Claimed(Visits.ForTwo).Assign(Town.Vera, Town.Sam));

    [Fact]
    public void A_student_without_room_is_not_asked() => Assert.Equal(
        new Refusal.StudentHasNoRoom(Town.Bo.Id),
        Story.Placed().Busy(Town.Bo, VisitTime.At(Town.Wednesday, new TimeOnly(14, 30), 30)).Assign(Town.Vera, Town.Bo));

    [Fact]
    public void Nobody_is_asked_for_what_is_claimed_waits_or_has_ended()
    {
        Assert.IsType<Refusal.AlreadyClaimed>(Story.Claimed().Assign(Town.Vera, Town.Bo));
        Assert.Equal(new Refusal.WaitsForApproval(), Story.Placed(Visits.Appointment).Assign(Town.Vera, Town.Bo));
        Assert.IsType<Refusal.HasEnded>(Story.Placed().Does(story => story.Cancel(Town.Wilma)).Assign(Town.Vera, Town.Bo));
    }

    [Fact]
    public void Nobody_is_asked_when_the_visit_can_no_longer_begin() =>
        Assert.Equal(new Refusal.TooLate(), Story.Placed().At(Town.At(Town.Wednesday, 14)).Assign(Town.Vera, Town.Bo));

    private static Story Asked() => Story.Placed().Does(story => story.Assign(Town.Vera, Town.Bo));
}
