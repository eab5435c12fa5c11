using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Visiting;

public sealed class NoShowTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);
    private static readonly VisitPlan InTheAfternoon = Visits.Shopping with { Time = Visits.Window(13, 17, 60) };

    [Fact]
    public void A_student_who_did_not_come_loses_the_place_and_it_did_not_work_out()
    {
        var story = Story.Claimed().At(Start).Does(it => it.NoShow(Town.Wilma, Town.Sam));
        Assert.Equal((RequestStatus.DidNotWorkOut, Reason.NoShow), (story.Now.Status, story.Now.EndReason));
        Assert.Empty(story.Now.Holders);
        Assert.Equal([(Town.Vera.Id, NoteCode.NoShow), (Town.Victor.Id, NoteCode.NoShow)], story.Notes);
    }

    [Fact]
    public void While_the_visit_can_still_begin_it_is_open_again_and_urgent()
    {
        var story = Story.Claimed(InTheAfternoon).At(Start).Does(it => it.NoShow(Town.Vera, Town.Sam));
        Assert.Equal((RequestStatus.Open, true), (story.Now.Status, story.Now.Urgent));
        Assert.Equal(Start, story.Now.ReopenedAt);
        Assert.Null(story.Claim(Town.Noor));
    }

    [Fact]
    public void Of_a_pair_the_other_one_goes_on()
    {
        var story = Pair().At(Start).Does(it => it.NoShow(Town.Cor, Town.Sam));
        Assert.Equal(RequestStatus.PartlyClaimed, story.Now.Status);
        Assert.Equal([Town.Noor.Id], story.Now.Holders.Select(holder => holder.Student));
    }

    [Fact]
    public void When_the_other_one_is_done_it_is_done()
    {
        var story = Pair().At(Start).Does(it => it.Finish(Town.Noor)).Does(it => it.NoShow(Town.Vera, Town.Sam));
        Assert.Equal(RequestStatus.Done, story.Now.Status);
        Assert.Contains((Town.Wilma.Id, NoteCode.Finished), story.Notes);
    }

    [Fact]
    public void When_the_other_one_is_done_early_it_is_done_although_the_visit_could_still_begin()
    {
        var story = Story.Claimed(InTheAfternoon with { Students = 2 }).Does(it => it.Claim(Town.Noor))
            .At(Start).Does(it => it.Finish(Town.Noor)).Does(it => it.NoShow(Town.Vera, Town.Sam));
        Assert.Equal((RequestStatus.Done, Start), (story.Now.Status, story.Now.EndedAt));
    }

    [Fact]
    public void It_is_told_from_the_start_on()
    {
        Assert.Equal(new Refusal.NotBegun(Visits.Shopping.Time), Story.Claimed().At(Start.AddSeconds(-1)).NoShow(Town.Vera, Town.Sam));
        Assert.Null(Story.Claimed().At(Start).NoShow(Town.Vera, Town.Sam));
    }

    [Fact]
    public void Who_came_is_not_told_to_have_stayed_away()
    {
        Assert.Equal(new Refusal.HasBegun(), Pair().At(Start).Does(it => it.Start(Town.Sam)).NoShow(Town.Vera, Town.Sam));
        Assert.Equal(new Refusal.HasBegun(), Pair().At(Start).Does(it => it.Finish(Town.Sam)).NoShow(Town.Vera, Town.Sam));
    }

    [Fact]
    public void It_is_about_a_student_who_has_a_place() =>
        Assert.Equal(new Refusal.HoldsNoPlace(Town.Noor.Id), Story.Claimed().At(Start).NoShow(Town.Vera, Town.Noor));

    [Fact]
    public void The_worker_who_asked_and_the_supervisors_tell_it_and_nobody_else()
    {
        Assert.Equal(new Refusal.NotYourRequest(), Story.Claimed().At(Start).NoShow(Town.Wout, Town.Sam));
        Assert.Equal(new Refusal.NotYourRole(Roles.Worker), Story.Claimed().At(Start).NoShow(Town.Sam, Town.Sam));
        Assert.IsType<Refusal.HasEnded>(Story.Claimed().Does(it => it.Cancel(Town.Wilma)).At(Start).NoShow(Town.Vera, Town.Sam));
    }

    private static Story Pair() => Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor));
}
