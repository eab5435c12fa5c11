using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Visiting;

public sealed class NobodyHomeTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public void Nobody_home_ends_the_request_and_the_minutes_count()
    {
        var story = Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam, 20));
        Assert.Equal((RequestStatus.DidNotWorkOut, Reason.NobodyHome), (story.Now.Status, story.Now.EndReason));
        Assert.Equal((20, true), (story.Now.PlaceOf(Town.Sam.Id)!.Minutes, story.Now.PlaceOf(Town.Sam.Id)!.FoundNobody));
    }

    [Fact]
    public void The_worker_and_the_supervisors_hear_of_it() => Assert.Equal(
        [(Town.Wilma.Id, NoteCode.NobodyHome), (Town.Vera.Id, NoteCode.NobodyHome), (Town.Victor.Id, NoteCode.NobodyHome)],
        Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam)).Notes);

    [Fact]
    public void Who_stood_at_the_same_door_gets_the_same_minutes()
    {
        var story = Pair().At(Start).Does(it => it.Start(Town.Noor)).Does(it => it.NobodyHome(Town.Sam, 25));
        Assert.Equal([25, 25], story.Now.Holders.Select(holder => holder.Minutes));
        Assert.All(story.Now.Holders, holder => Assert.True(holder.FoundNobody));
    }

    [Fact]
    public void Who_stood_at_the_door_needs_to_confirm_no_change_any_more()
    {
        var story = Pair().Does(it => it.Change(Town.Wilma, Visits.ForTwo, Visits.Resident)).At(Start).Does(it => it.NobodyHome(Town.Sam));
        Assert.False(story.Now.PlaceOf(Town.Sam.Id)!.MustConfirm);
    }

    [Fact]
    public void Who_had_not_come_yet_gets_none() =>
        Assert.Equal([25, null], Pair().At(Start).Does(it => it.NobodyHome(Town.Sam, 25)).Now.Holders.Select(holder => holder.Minutes));

    [Fact]
    public void When_the_other_one_did_the_visit_it_is_done()
    {
        var story = Pair().At(Start).Does(it => it.Finish(Town.Noor, 60)).Does(it => it.NobodyHome(Town.Sam, 10));
        Assert.Equal((RequestStatus.Done, null), (story.Now.Status, story.Now.EndReason));
        Assert.Equal([10, 60], story.Now.Holders.Select(holder => holder.Minutes));
        Assert.Empty(story.Notes);
    }

    [Fact]
    public void When_the_other_one_did_the_visit_and_a_third_has_to_come_it_goes_on()
    {
        var story = Story.Claimed(Visits.Shopping with { Students = 3 }).Does(it => it.Claim(Town.Noor)).Does(it => it.Claim(Town.Bo))
            .At(Start).Does(it => it.Finish(Town.Noor)).Does(it => it.NobodyHome(Town.Sam));
        Assert.Equal(RequestStatus.UnderWay, story.Now.Status);
        Assert.Null(story.Now.PlaceOf(Town.Bo.Id)!.Minutes);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(480, true)]
    [InlineData(481, false)]
    public void The_minutes_are_one_to_eight_hours(int minutes, bool taken)
    {
        var refusal = Story.Claimed().At(Start).NobodyHome(Town.Sam, minutes);
        Assert.Equal(taken ? null : new Refusal.BadPlan("Minutes"), refusal);
    }

    [Fact]
    public void It_is_told_from_half_an_hour_before_the_start_on()
    {
        Assert.Null(Story.Claimed().At(Start.AddMinutes(-30)).NobodyHome(Town.Sam));
        Assert.Equal(new Refusal.NotBegun(Visits.Shopping.Time), Story.Claimed().At(Start.AddMinutes(-31)).NobodyHome(Town.Sam));
    }

    [Fact]
    public void Only_a_student_with_a_place_who_is_not_done_tells_it()
    {
        Assert.Equal(new Refusal.NotYourPlace(), Story.Claimed().At(Start).NobodyHome(Town.Noor));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), Story.Claimed().At(Start).NobodyHome(Town.Wilma));
        Assert.Equal(new Refusal.HasEnded(RequestStatus.Done, null), Pair().At(Start).Does(it => it.Finish(Town.Sam)).NobodyHome(Town.Sam));
        Assert.IsType<Refusal.HasEnded>(Story.Claimed().Does(it => it.Cancel(Town.Wilma)).At(Start).NobodyHome(Town.Sam));
    }

    private static Story Pair() => Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor));
}
