using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Finishing;

public sealed class FinishTests
{
    [Fact]
    public void The_student_tells_that_it_is_done_and_how_long_it_took()
    {
        var story = AfterTheVisit().Does(story => story.Finish(Town.Sam, 75));
        Assert.Equal(RequestStatus.Done, story.Now.Status);
        Assert.Equal(75, story.Now.PlaceOf(Town.Sam.Id)!.Minutes);
        Assert.Equal([(Town.Wilma.Id, NoteCode.Finished)], story.Notes);
    }

    [Fact]
    public void A_pair_is_done_when_both_have_said_so()
    {
        var story = AfterTheVisit(Visits.ForTwo).Does(story => story.Finish(Town.Sam));
        Assert.Equal(RequestStatus.UnderWay, story.Now.Status);
        Assert.Empty(story.Notes);
        Assert.Null(story.Finish(Town.Noor));
        Assert.Equal(RequestStatus.Done, story.Now.Status);
        Assert.Equal([(Town.Wilma.Id, NoteCode.Finished)], story.Notes);
    }

    [Fact]
    public void Who_went_alone_where_two_were_asked_for_is_done_alone() => Assert.Equal(
        RequestStatus.Done, Story.Claimed(Visits.ForTwo).At(Town.At(Town.Wednesday, 15)).Does(story => story.Finish(Town.Sam)).Now.Status);

    [Fact]
    public void Telling_it_twice_says_that_it_is_done()
    {
        Assert.Equal(new Refusal.HasEnded(RequestStatus.Done, null), AfterTheVisit().Does(story => story.Finish(Town.Sam)).Finish(Town.Sam));
        Assert.Equal(
            new Refusal.HasEnded(RequestStatus.Done, null),
            AfterTheVisit(Visits.ForTwo).Does(story => story.Finish(Town.Sam)).Finish(Town.Sam));
    }

    [Fact]
    public void A_student_without_a_place_has_nothing_to_finish() =>
        Assert.Equal(new Refusal.NotYourPlace(), AfterTheVisit().Finish(Town.Bo));

    [Fact]
    public void Nobody_finishes_the_visit_of_a_student()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), AfterTheVisit().Finish(Town.Wilma));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), AfterTheVisit().Finish(Town.Vera));
    }

    [Fact]
    public void What_was_called_off_is_not_finished() => Assert.Equal(
        new Refusal.HasEnded(RequestStatus.Cancelled, Reason.ResidentCancelled),
        AfterTheVisit().Does(story => story.Cancel(Town.Wilma)).Finish(Town.Sam));

    [Theory]
    [InlineData(0)]
    [InlineData(481)]
    public void A_visit_of_less_than_a_minute_or_more_than_eight_hours_is_refused(int minutes) =>
        Assert.Equal(new Refusal.BadPlan("Minutes"), AfterTheVisit().Finish(Town.Sam, minutes));

    [Theory]
    [InlineData(1)]
    [InlineData(480)]
    public void A_visit_of_one_minute_to_eight_hours_is_written_down(int minutes) =>
        Assert.Null(AfterTheVisit().Finish(Town.Sam, minutes));

    [Fact]
    public void A_line_of_200_characters_is_taken_and_one_more_is_refused()
    {
        Assert.Equal(new Refusal.BadPlan("Line"), AfterTheVisit().Finish(Town.Sam, 60, new string('x', 201)));
        Assert.Null(AfterTheVisit().Finish(Town.Sam, 60, new string('x', 200)));
        Assert.Null(AfterTheVisit().Finish(Town.Sam, 60, ""));
    }

    [Fact]
    public void The_line_is_not_in_the_history() => Assert.DoesNotContain(
        "Gezellig", AfterTheVisit().Does(story => story.Finish(Town.Sam)).Events[^1].ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_line_of_log_is_forgotten_after_thirty_days()
    {
        var story = AfterTheVisit().Does(story => story.Finish(Town.Sam));
        Assert.Contains(new ForgetLog(story.Clock.AddDays(30)), story.FollowUps);
    }

    private static Story AfterTheVisit(VisitPlan? plan = null)
    {
        var story = Story.Claimed(plan);
        if (plan?.Students == 2) story.Does(pair => pair.Claim(Town.Noor));
        return story.At(Town.At(Town.Wednesday, 15));
    }

    [Fact]
    public void A_visit_that_has_not_begun_is_done_only_when_the_student_says_that_it_was_early()
    {
        var story = Story.Claimed();
        var start = story.Team.EarliestStart(story.Now.Plan.Time);

        Assert.Equal(
            new Refusal.NotBegun(story.Now.Plan.Time),
            story.At(start.AddSeconds(-1)).Give(Command.Finish(Actor.Of(Town.Sam), story.Clock, wasEarly: false)));
        Assert.Equal(RequestStatus.Claimed, story.Now.Status);
        Assert.Null(story.Give(Command.Finish(Actor.Of(Town.Sam), story.Clock, wasEarly: true)));
        Assert.Equal(RequestStatus.Done, story.Now.Status);
    }

    [Fact]
    public void From_the_moment_at_which_it_may_begin_no_more_is_asked()
    {
        var story = Story.Claimed();
        story.At(story.Team.EarliestStart(story.Now.Plan.Time));

        Assert.Null(story.Give(Command.Finish(Actor.Of(Town.Sam), story.Clock, wasEarly: false)));
    }
}
