using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Signing;

public sealed class HoursTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public void A_supervisor_signs_and_the_student_hears_of_it()
    {
        var story = Done().Does(it => it.Sign(Town.Vera, Town.Sam, 55));
        Assert.Equal(RequestStatus.Approved, story.Now.Status);
        Assert.Equal((60, 55), (story.Now.PlaceOf(Town.Sam.Id)!.Minutes, story.Now.PlaceOf(Town.Sam.Id)!.ApprovedMinutes));
        Assert.Equal([(Town.Sam.Id, NoteCode.HoursApproved)], story.Notes);
    }

    [Fact]
    public void A_pair_is_signed_for_one_by_one()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).At(Start)
            .Does(it => it.Finish(Town.Sam)).Does(it => it.Finish(Town.Noor, 45)).Does(it => it.Sign(Town.Cor, Town.Sam));
        Assert.Equal(RequestStatus.Done, story.Now.Status);
        Assert.Equal(RequestStatus.Approved, story.Does(it => it.Sign(Town.Vera, Town.Noor, 45)).Now.Status);
    }

    [Fact]
    public void Minutes_can_be_signed_while_the_other_one_is_still_there()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).At(Start)
            .Does(it => it.Finish(Town.Sam)).Does(it => it.Sign(Town.Vera, Town.Sam));
        Assert.Equal(RequestStatus.UnderWay, story.Now.Status);
        Assert.Equal(RequestStatus.Done, story.Does(it => it.Finish(Town.Noor)).Now.Status);
        Assert.Equal(RequestStatus.Approved, story.Does(it => it.Sign(Town.Vera, Town.Noor)).Now.Status);
    }

    [Fact]
    public void They_are_signed_for_once() =>
        Assert.Equal(new Refusal.NothingToSign(), Done().Does(it => it.Sign(Town.Vera, Town.Sam)).Sign(Town.Victor, Town.Sam));

    [Fact]
    public void Without_minutes_there_is_nothing_to_sign()
    {
        Assert.Equal(new Refusal.NothingToSign(), Story.Claimed().Sign(Town.Vera, Town.Sam));
        Assert.Equal(new Refusal.NothingToSign(), Done().Sign(Town.Vera, Town.Noor));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(480, true)]
    [InlineData(481, false)]
    public void Corrected_minutes_are_none_to_eight_hours(int minutes, bool taken) =>
        Assert.Equal(taken ? null : new Refusal.BadPlan("Minutes"), Done().Sign(Town.Vera, Town.Sam, minutes));

    [Fact]
    public void A_student_or_worker_does_not_sign()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Done().Sign(Town.Sam, Town.Sam));
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Done().Sign(Town.Wilma, Town.Sam));
    }

    [Fact]
    public void The_minutes_at_a_closed_door_are_signed_for_too_and_it_still_did_not_work_out()
    {
        var story = Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam, 20)).Does(it => it.Sign(Town.Vera, Town.Sam, 20));
        Assert.Equal((RequestStatus.DidNotWorkOut, 20), (story.Now.Status, story.Now.PlaceOf(Town.Sam.Id)!.ApprovedMinutes));
    }

    [Fact]
    public void Who_went_twice_gets_a_signature_for_each_time_the_first_time_first()
    {
        var story = Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam, 20)).Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time))
            .Does(it => it.Claim(Town.Sam)).At(Start.AddDays(1)).Does(it => it.Finish(Town.Sam, 60));
        story.Does(it => it.Sign(Town.Vera, Town.Sam, 20));
        Assert.Equal((20, null, RequestStatus.Done), (story.Now.Earlier[0].ApprovedMinutes, story.Now.Holders[0].ApprovedMinutes, story.Now.Status));
        story.Does(it => it.Sign(Town.Vera, Town.Sam, 60));
        Assert.Equal((20, 60, RequestStatus.Approved), (story.Now.Earlier[0].ApprovedMinutes, story.Now.Holders[0].ApprovedMinutes, story.Now.Status));
        Assert.Equal(new Refusal.NothingToSign(), story.Sign(Town.Vera, Town.Sam, 60));
    }

    [Fact]
    public void Of_two_closed_doors_each_gets_its_own_signature()
    {
        var story = Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam, 20)).Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time))
            .Does(it => it.Claim(Town.Sam)).At(Start.AddDays(1)).Does(it => it.NobodyHome(Town.Sam, 30))
            .Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time with { Date = Town.Wednesday.AddDays(2) }));
        story.Does(it => it.Sign(Town.Vera, Town.Sam, 20));
        Assert.Equal([20, null], story.Now.Earlier.Select(holder => holder.ApprovedMinutes));
        story.Does(it => it.Sign(Town.Vera, Town.Sam, 30));
        Assert.Equal([20, 30], story.Now.Earlier.Select(holder => holder.ApprovedMinutes));
    }

    [Fact]
    public void The_minutes_of_another_student_are_not_signed_along()
    {
        var story = Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam, 20)).Does(it => it.Reinstate(Town.Wilma, Visits.Moved.Time))
            .Does(it => it.Claim(Town.Noor)).At(Start.AddDays(1)).Does(it => it.Finish(Town.Noor)).Does(it => it.Sign(Town.Vera, Town.Noor));
        Assert.Null(story.Now.Earlier[0].ApprovedMinutes);
        Assert.Equal(RequestStatus.Done, story.Now.Status);
    }

    private static Story Done() => Story.Claimed().At(Start).Does(it => it.Finish(Town.Sam));
}
