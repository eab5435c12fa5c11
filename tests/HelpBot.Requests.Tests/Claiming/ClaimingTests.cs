using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Claiming;

public sealed class ClaimingTests
{
    [Fact]
    public void A_student_claims_an_open_request()
    {
        var story = Story.Claimed();
        Assert.Equal(RequestStatus.Claimed, story.Now.Status);
        Assert.Equal([new Holder(Town.Sam.Id, story.Clock)], story.Now.Holders);
        Assert.Equal([(Town.Wilma.Id, NoteCode.Claimed)], story.Notes);
    }

    [Fact]
    public void The_second_student_hears_who_was_first_and_when()
    {
        var story = Story.Claimed();
        Assert.Equal(new Refusal.AlreadyClaimed([new Holder(Town.Sam.Id, story.Clock)]), story.Claim(Town.Noor));
    }

    [Fact]
    public void Claiming_twice_says_that_it_is_yours() =>
        Assert.Equal(new Refusal.AlreadyYours(), Story.Claimed().Claim(Town.Sam));

    [Fact]
    public void Claiming_twice_in_a_pair_takes_one_place() =>
        Assert.Equal(new Refusal.AlreadyYours(), Story.Claimed(Visits.ForTwo).Claim(Town.Sam));

    [Fact]
    public void A_pair_is_partly_claimed_until_the_second_student_comes()
    {
        var story = Story.Claimed(Visits.ForTwo);
        Assert.Equal((RequestStatus.PartlyClaimed, 1), (story.Now.Status, story.Now.FreePlaces));
        Assert.Null(story.Claim(Town.Noor));
        Assert.Equal((RequestStatus.Claimed, 0), (story.Now.Status, story.Now.FreePlaces));
        Assert.IsType<Refusal.AlreadyClaimed>(story.Claim(Town.Bo));
    }

    [Fact]
    public void Only_students_claim()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Placed().Claim(Town.Wilma));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Placed().Claim(Town.Vera));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Placed().Claim(Town.Otto));
    }

    [Fact]
    public void A_student_of_another_team_does_not_claim() =>
        Assert.Equal(new Refusal.NotYourTeam(), Story.Placed().Claim(Town.Ester));

    [Fact]
    public void What_waits_for_approval_cannot_be_claimed() =>
        Assert.Equal(new Refusal.WaitsForApproval(), Story.Placed(Visits.Appointment).Claim(Town.Sam));

    [Fact]
    public void What_has_ended_cannot_be_claimed_and_says_how_it_ended() => Assert.Equal(
        new Refusal.HasEnded(RequestStatus.Cancelled, Reason.Solved),
        Story.Placed().Does(story => story.Cancel(Town.Wilma, Reason.Solved)).Claim(Town.Sam));

    [Fact]
    public void A_visit_can_be_claimed_until_it_can_no_longer_begin()
    {
        Assert.Null(Story.Placed().At(Town.At(Town.Wednesday, 13, 59)).Claim(Town.Sam));
        Assert.Equal(new Refusal.TooLate(), Story.Placed().At(Town.At(Town.Wednesday, 14)).Claim(Town.Sam));
    }

    [Fact]
    public void A_visit_with_a_window_can_be_claimed_as_long_as_it_fits()
    {
        var plan = Visits.Shopping with { Time = Visits.Window(13, 17, 60) };
        Assert.Null(Story.Placed(plan).At(Town.At(Town.Wednesday, 15, 59)).Claim(Town.Sam));
        Assert.Equal(new Refusal.TooLate(), Story.Placed(plan).At(Town.At(Town.Wednesday, 16)).Claim(Town.Sam));
    }

    [Fact]
    public void A_request_that_does_not_exist_cannot_be_claimed() =>
        Assert.Equal(new Refusal.NoSuchRequest(), new Story().Claim(Town.Sam));
}
