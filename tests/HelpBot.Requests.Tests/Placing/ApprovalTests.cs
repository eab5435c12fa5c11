using HelpBot.Requests.Catalogue;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Placing;

public sealed class ApprovalTests
{
    [Theory]
    [InlineData("SHOP")]
    [InlineData("GAME")]
    [InlineData("WALK")]
    [InlineData("HOME")]
    [InlineData("COOK")]
    [InlineData("MEET")]
    [InlineData("GROUP")]
    [InlineData("PHONE")]
    [InlineData("PET")]
    public void Help_of_level_A_is_published_at_once(string task) =>
        Assert.Equal(RequestStatus.Open, Story.Placed(Visits.Shopping with { Task = task }).Now.Status);

    [Theory]
    [InlineData("DOCTOR")]
    [InlineData("LETTER")]
    [InlineData("GARDEN")]
    [InlineData("RELIEF")]
    public void Help_of_level_B_or_C_waits_for_a_supervisor(string task)
    {
        var story = Story.Placed(Visits.Shopping with { Task = task });
        Assert.Equal(RequestStatus.WaitingForApproval, story.Now.Status);
        Assert.False(story.Now.Published);
        Assert.Equal([(Town.Vera.Id, NoteCode.ApprovalAsked), (Town.Victor.Id, NoteCode.ApprovalAsked)], story.Notes);
    }

    [Fact]
    public void Every_kind_of_help_has_its_level() => Assert.Equal(
        "SHOP A, GAME A, HOME A, DOCTOR B, MEET A, WALK A, COOK A, PHONE A, LETTER B, PET A, GROUP A, GARDEN B, RELIEF C",
        string.Join(", ", TaskCatalogue.All.Select(type => $"{type.Code} {type.Level}")));

    [Fact]
    public void A_first_visit_waits_for_a_supervisor() =>
        Assert.Equal(RequestStatus.WaitingForApproval, Story.Placed(Visits.Shopping with { FirstVisit = true }).Now.Status);

    [Fact]
    public void A_first_visit_of_a_pair_is_published_at_once() =>
        Assert.Equal(RequestStatus.Open, Story.Placed(Visits.ForTwo with { FirstVisit = true }).Now.Status);

    [Fact]
    public void A_pair_does_not_lift_the_level_of_the_help_itself() => Assert.Equal(
        RequestStatus.WaitingForApproval,
        Story.Placed(Visits.Appointment with { FirstVisit = true, Students = 2 }).Now.Status);

    [Fact]
    public void Nothing_is_shown_to_students_before_approval() =>
        Assert.DoesNotContain(Story.Placed(Visits.Appointment).FollowUps, look => look is LookAtCards);

    [Fact]
    public void Durations_that_are_filled_in_can_be_planned() =>
        Assert.All(TaskCatalogue.All, type => Assert.True(Requests.Teams.VisitTimeCheck.IsDuration(type.DefaultMinutes)));
}
