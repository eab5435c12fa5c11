using HelpBot.Requests.Board;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Board;

public sealed class RequestBoardTests
{
    private static readonly DateTimeOffset Now = Town.At(Town.Monday, 10);

    private static readonly HelpRequest Late = Request(1, 16);
    private static readonly HelpRequest Early = Request(2, 13);
    private static readonly HelpRequest Waiting = Request(3, 14, Visits.Appointment);
    private static readonly HelpRequest Pair = Request(4, 15, Visits.ForTwo, story => story.Claim(Town.Sam));
    private static readonly HelpRequest Taken = Request(5, 13, null, story => story.Claim(Town.Noor));

    [Fact]
    public void Open_lists_what_has_free_places_soonest_first() =>
        Assert.Equal([Early, Pair, Late], Board().Open);

    [Fact]
    public void To_review_adds_what_waits_for_approval() =>
        Assert.Equal([Early, Waiting, Pair, Late], Board().ToReview);

    [Fact]
    public void What_can_no_longer_begin_is_in_neither()
    {
        var board = Board(Town.At(Town.Wednesday, 15));
        Assert.Equal([Late], board.Open);
        Assert.Equal([Late], board.ToReview);
    }

    [Fact]
    public void A_student_is_not_offered_what_is_held_or_overlaps()
    {
        Assert.Equal([Early, Late], Board().OpenFor(Town.Sam.Id));
        Assert.Equal([Pair, Late], Board().OpenFor(Town.Noor.Id));
    }

    [Fact]
    public void A_student_with_a_full_day_is_offered_nothing_of_that_day()
    {
        var second = Request(6, 16, null, story => story.Claim(Town.Noor));
        Assert.Empty(new RequestBoard(Town.Team, [Late, Pair, Taken, second], Now).OpenFor(Town.Noor.Id));
    }

    [Fact]
    public void A_students_tasks_are_those_held_and_not_finished()
    {
        var finished = Request(7, 13, Visits.ForTwo, story => story.Claim(Town.Noor), story => story.Claim(Town.Sam), story => story.Finish(Town.Sam));
        var board = new RequestBoard(Town.Team, [Pair, finished], Now);
        Assert.Equal([Pair], board.HeldBy(Town.Sam.Id));
        Assert.Equal([finished], board.HeldBy(Town.Noor.Id));
    }

    [Fact]
    public void A_worker_sees_what_that_worker_asked_for()
    {
        Assert.Equal(5, Board().AskedBy(Town.Wilma.Id).Count);
        Assert.Empty(Board().AskedBy(Town.Wout.Id));
    }

    [Fact]
    public void What_a_request_repeats_is_found_while_that_lives()
    {
        var repeat = Request(6, 15) with { RepeatOf = Late.Id };
        Assert.Equal(Late, new RequestBoard(Town.Team, [Early, repeat, Late], Now).FirstOf(repeat));
        Assert.Null(new RequestBoard(Town.Team, [Early, repeat], Now).FirstOf(repeat));
        Assert.Null(Board().FirstOf(Early));
    }

    [Fact]
    public void Requests_of_the_same_start_are_in_order_of_placing() =>
        Assert.Equal([Early, Taken], new RequestBoard(Town.Team, [Taken, Early], Now).AskedBy(Town.Wilma.Id));

    [Fact]
    public void A_request_drags_after_a_day()
    {
        Assert.False(Board(Now.AddHours(24)).Drags(Early));
        Assert.True(Board(Now.AddHours(24).AddSeconds(1)).Drags(Early));
        Assert.Equal(TimeSpan.FromHours(24), Board(Now.AddHours(24)).AgeOf(Early));
    }

    [Fact]
    public void What_drags_is_not_settled_and_old_or_near_its_visit_oldest_first()
    {
        var near = Request(8, 16) with { Escalated = Escalation.OneDay, PlacedAt = Now.AddHours(20) };
        var changed = Request(9, 16, null, story => story.Claim(Town.Bo), story => story.Change(Town.Vera, Visits.Moved));
        var fresh = Request(10, 16) with { PlacedAt = Now.AddHours(20) };
        var over = Request(11, 16, null, story => story.Cancel(Town.Wilma));
        var board = new RequestBoard(Town.Team, [near, Early, Waiting, Taken, changed, fresh, over], Now.AddHours(25));
        Assert.Equal([Early, Waiting, changed, near], board.Dragging);
        Assert.Empty(new RequestBoard(Town.Team, [Early, Waiting], Now.AddHours(24)).Dragging);
        Assert.Equal([Waiting], new RequestBoard(Town.Team, [Early, Waiting], Town.At(Town.Wednesday, 13)).Dragging);
    }

    [Fact]
    public void Who_is_where_are_the_visits_of_a_day_to_which_somebody_goes()
    {
        Assert.Equal([Taken, Pair], Board().GoneToOn(Town.Wednesday));
        Assert.Empty(Board().GoneToOn(Town.Monday));
    }

    private static RequestBoard Board(DateTimeOffset? now = null) => new(Town.Team, [Late, Early, Waiting, Pair, Taken], now ?? Now);

    private static HelpRequest Request(int number, int hour, VisitPlan? plan = null, params Func<Story, Refusal?>[] steps)
    {
        var story = Story.Placed((plan ?? Visits.Shopping) with { Time = VisitTime.At(Town.Wednesday, new TimeOnly(hour, 0), 60) });
        foreach (var step in steps) story.Does(step);
        return story.Now with { Id = Visits.Id(number) };
    }
}
