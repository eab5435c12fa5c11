using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Reviewing;

public sealed class ReturnTests
{
    [Fact]
    public void A_supervisor_gives_it_back_with_a_reason_and_the_worker_hears_of_it()
    {
        var story = Waiting().Does(it => it.Return(Town.Vera, Reason.NotClear));
        Assert.Equal((RequestStatus.Returned, Reason.NotClear, null), (story.Now.Status, story.Now.EndReason, story.Now.EndedAt));
        Assert.Equal([(Town.Wilma.Id, NoteCode.Returned)], story.Notes);
        Assert.False(story.Now.HasEnded);
    }

    [Fact]
    public void It_is_neither_approved_nor_given_back_again_before_the_worker_has_changed_it()
    {
        var story = Waiting().Does(it => it.Return(Town.Vera));
        Assert.Equal(new Refusal.WaitsNoLonger(RequestStatus.Returned), story.Approve(Town.Vera));
        Assert.Equal(new Refusal.WaitsNoLonger(RequestStatus.Returned), story.Return(Town.Vera));
        Assert.Equal(new Refusal.WaitsForApproval(), story.Claim(Town.Sam));
        Assert.Equal(new Refusal.WaitsForApproval(), story.Assign(Town.Vera, Town.Bo));
    }

    [Fact]
    public void The_worker_may_drop_it() => Assert.Null(Waiting().Does(it => it.Return(Town.Vera)).Cancel(Town.Wilma));

    [Fact]
    public void What_is_open_or_ended_is_not_given_back()
    {
        Assert.Equal(new Refusal.WaitsNoLonger(RequestStatus.Open), Story.Placed().Return(Town.Vera));
        Assert.IsType<Refusal.HasEnded>(Waiting().Does(it => it.Reject(Town.Vera)).Return(Town.Vera));
        Assert.Equal(new Refusal.NotYourRole(Roles.Supervisor), Waiting().Return(Town.Wilma));
    }

    [Fact]
    public void A_day_on_which_the_team_has_closed_meanwhile_is_not_approved_claimed_or_asked_for()
    {
        var closed = Town.Team with { Closures = [new(Town.Wednesday, Town.Wednesday)] };
        Assert.Equal(new Refusal.TeamIsClosed(Town.Wednesday), In(closed, Waiting()).Approve(Town.Vera));
        Assert.Equal(new Refusal.TeamIsClosed(Town.Wednesday), In(closed, Story.Placed()).Claim(Town.Sam));
        Assert.Equal(new Refusal.StudentHasNoRoom(Town.Bo.Id), In(closed, Story.Placed()).Assign(Town.Vera, Town.Bo));
    }

    [Fact]
    public void Company_for_the_first_time_at_an_address_is_accompanied_by_who_approves_it()
    {
        Assert.Equal(Town.Victor.Id, Story.Placed(Visits.Relief).Does(it => it.Approve(Town.Victor)).Now.GoesAlong);
        Assert.Null(Story.Placed(Visits.Relief with { FirstVisit = false }).Does(it => it.Approve(Town.Vera)).Now.GoesAlong);
        Assert.Null(Story.Placed(Visits.Appointment with { FirstVisit = true }).Does(it => it.Approve(Town.Vera)).Now.GoesAlong);
    }

    [Fact]
    public void A_coordinator_may_what_a_supervisor_may()
    {
        Assert.Null(new Story().Place(Town.Cor));
        Assert.Null(Waiting().Approve(Town.Cor));
        Assert.Null(Waiting().Reject(Town.Cor));
        Assert.Null(Waiting().Return(Town.Cor));
        Assert.Null(Story.Placed().Assign(Town.Cor, Town.Bo));
        Assert.Null(Story.Placed().Remind(Town.Cor));
        Assert.Null(Story.Placed().Cancel(Town.Cor));
        Assert.Null(Story.Placed().Does(it => it.Cancel(Town.Cor)).Undo(Town.Cor));
    }

    private static Story Waiting() => Story.Placed(Visits.Appointment);

    private static Story In(Team team, Story told)
    {
        var story = new Story(team);
        foreach (var happened in told.Events) story.Remember(happened);
        return story;
    }
}
