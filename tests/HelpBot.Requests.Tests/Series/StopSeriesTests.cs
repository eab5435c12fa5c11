using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Desk;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Series;

public sealed class StopSeriesTests
{
    private static readonly DateTimeOffset Spring = Town.At(new DateOnly(2027, 3, 1), 10);

    [Fact]
    public async Task All_following_reaches_every_date_that_was_made_and_makes_no_more()
    {
        var scene = await ThreeMadeAsync();
        await StopAsync(scene, 1);
        Assert.Equal([RequestStatus.Cancelled, RequestStatus.Open, RequestStatus.Open], scene.Dates.Select(request => request.Status));
        await scene.RunToAsync(scene.Now.AddMinutes(3));
        Assert.All(scene.Dates, request => Assert.Equal((RequestStatus.Cancelled, Reason.ResidentCancelled), (request.Status, request.EndReason)));
        await scene.RunToAsync(Spring);
        Assert.Equal(3, scene.Dates.Count);
        Assert.Null(scene.Rows.Earliest);
    }

    [Fact]
    public async Task The_students_of_later_dates_hear_of_it_and_the_worker_who_did_it_does_not()
    {
        var scene = await ThreeMadeAsync();
        await scene.OnAsync(3, Command.Claim(Actor.Of(Town.Sam), scene.Now));
        await StopAsync(scene, 1);
        await scene.RunToAsync(scene.Now.AddMinutes(3));
        var told = scene.Ledger.Committed.SelectMany(commit => commit.FollowUps).OfType<SendNote>().Where(note => note.Note == NoteCode.Cancelled);
        Assert.Equal([Town.Sam.Id], told.Select(note => note.To!.Value));
    }

    [Fact]
    public async Task A_date_between_that_ended_before_does_not_keep_it_from_the_others()
    {
        var scene = await ThreeMadeAsync();
        await scene.OnAsync(2, Command.Cancel(Actor.Of(Town.Wilma), scene.Now, Reason.Solved));
        await StopAsync(scene, 1);
        await scene.RunToAsync(Spring);
        Assert.Equal([Reason.ResidentCancelled, Reason.Solved, Reason.ResidentCancelled], scene.Dates.Select(request => request.EndReason));
        Assert.Equal(3, scene.Dates.Count);
    }

    [Fact]
    public async Task A_date_that_ended_before_and_was_to_make_the_next_one_makes_none()
    {
        var scene = await new SeriesScene().PlacedAsync(4);
        await scene.RunToAsync(scene.Now.AddMinutes(1));
        await scene.OnAsync(2, Command.Cancel(Actor.Of(Town.Wilma), scene.Now));
        await StopAsync(scene, 1);
        await scene.RunToAsync(Spring);
        Assert.Equal(2, scene.Dates.Count);
        Assert.True(scene.Date(2).SeriesIsOver);
    }

    [Fact]
    public async Task A_date_that_was_made_but_is_not_known_yet_is_reached_too()
    {
        var scene = await new SeriesScene().PlacedAsync(3);
        scene.Wire.Mishaps.Enqueue(Mishap.None);
        for (var i = 0; i < RequestDesk.MostAttempts; i++) scene.Wire.Mishaps.Enqueue(Mishap.NotWrittenAndUnknown);
        await scene.Rows.SweepAsync(scene.Now);
        Assert.Null(scene.Date(1).NextInSeries);
        await StopAsync(scene, 1);
        await scene.RunToAsync(Spring);
        Assert.Equal([RequestStatus.Cancelled, RequestStatus.Cancelled], scene.Dates.Select(request => request.Status));
    }

    [Fact]
    public async Task A_stop_of_which_a_part_gets_lost_is_done_again()
    {
        var scene = await ThreeMadeAsync();
        await StopAsync(scene, 1);
        for (var i = 0; i < RequestDesk.MostAttempts; i++) scene.Wire.Mishaps.Enqueue(Mishap.NotWrittenAndUnknown);
        await scene.RunToAsync(scene.Now.AddMinutes(4));
        Assert.All(scene.Dates, request => Assert.Equal(RequestStatus.Cancelled, request.Status));
        Assert.False(scene.Date(1).StopsNext);
    }

    [Fact]
    public async Task Earlier_dates_stay()
    {
        var scene = await ThreeMadeAsync();
        await StopAsync(scene, 2);
        await scene.RunToAsync(scene.Now.AddMinutes(3));
        Assert.Equal([RequestStatus.Open, RequestStatus.Cancelled, RequestStatus.Cancelled], scene.Dates.Select(request => request.Status));
    }

    [Fact]
    public async Task Taken_back_within_two_minutes_it_stops_nothing()
    {
        var scene = await ThreeMadeAsync();
        await StopAsync(scene, 1);
        await scene.RunToAsync(scene.Now.AddMinutes(2));
        Assert.IsType<DeskAnswer.Effected>(await scene.OnAsync(1, Command.Undo(Actor.Of(Town.Wilma), scene.Now)));
        await scene.RunToAsync(scene.Now.AddMinutes(3));
        Assert.All(scene.Dates, request => Assert.Equal((RequestStatus.Open, false, false), (request.Status, request.SeriesIsOver, request.StopsNext)));
    }

    [Fact]
    public async Task This_one_leaves_the_others_alone()
    {
        var scene = await ThreeMadeAsync();
        await scene.OnAsync(1, Command.Cancel(Actor.Of(Town.Wilma), scene.Now));
        await scene.RunToAsync(scene.Now.AddMinutes(3));
        Assert.Equal([RequestStatus.Cancelled, RequestStatus.Open, RequestStatus.Open], scene.Dates.Select(request => request.Status));
    }

    [Fact]
    public async Task What_a_supervisor_does_not_let_through_is_not_asked_for_again()
    {
        var scene = await new SeriesScene().PlacedAsync(4, plan: Visits.Appointment);
        await scene.RunToAsync(scene.Now.AddMinutes(1));
        await scene.OnAsync(1, Command.Reject(Actor.Of(Town.Vera), scene.Now, Reason.ProfessionalCare));
        await scene.RunToAsync(Spring);
        Assert.Equal([RequestStatus.Rejected, RequestStatus.Cancelled], scene.Dates.Select(request => request.Status));
        Assert.Equal(Reason.ProfessionalCare, scene.Date(2).EndReason);
    }

    [Fact]
    public void Outside_a_series_there_is_nothing_that_follows()
    {
        var story = Story.Placed().Does(it => it.Cancel(Town.Wilma, all: true));
        Assert.Equal((false, false), (story.Now.SeriesIsOver, story.Now.StopsNext));
        Assert.Equal(new RequestCancelled(Town.Wilma.Id, story.Clock, Reason.ResidentCancelled), story.Events[^1]);
    }

    [Fact]
    public void The_last_date_has_nothing_to_pass_on() => Assert.False(
        Weekly.SecondFor(null, number: 3).Does(it => it.Cancel(Town.Wilma, all: true)).Now.StopsNext);

    [Fact]
    public void Of_a_single_visit_that_is_rejected_nothing_is_stopped() => Assert.False(
        Story.Placed(Visits.Appointment).Does(it => it.Reject(Town.Vera)).Now.SeriesIsOver);

    [Fact]
    public void Only_the_clock_makes_dates_and_passes_a_stop_on_and_only_when_it_is_time()
    {
        Assert.Equal(new Refusal.NotYourRole(Roles.None), Weekly.First().Give(Command.Continue(Actor.Of(Town.Vera), Town.At(Town.Monday, 10), null)));
        Assert.Equal(new Refusal.TooEarly(), Story.Placed().Continue(Visits.Id(2)));
        Assert.Equal(new Refusal.TooEarly(), Weekly.First().Does(it => it.Continue(Visits.Id(2))).Continue(null));
        Assert.Equal(new Refusal.TooEarly(), Story.Placed().Does(it => it.Cancel(Town.Wilma)).Continue(null));
        Assert.Equal(new Refusal.TooEarly(), Weekly.First().PassOn());
        Assert.Equal(new Refusal.TooEarly(), Weekly.First().Does(it => it.Continue(Visits.Id(2))).Continue(Visits.Id(3)));
        Assert.Equal(new Refusal.TooEarly(), Weekly.First().Does(it => it.Cancel(Town.Wilma, all: true)).Later(TimeSpan.FromMinutes(2)).PassOn());
        Assert.Null(Weekly.First().Does(it => it.Cancel(Town.Wilma, all: true)).Later(TimeSpan.FromSeconds(121)).PassOn());
    }

    private static async Task<SeriesScene> ThreeMadeAsync()
    {
        var scene = await new SeriesScene().PlacedAsync();
        await scene.RunToAsync(Town.At(Town.Wednesday, 9));
        Assert.Equal(3, scene.Dates.Count);
        return scene;
    }

    private static async Task StopAsync(SeriesScene scene, int number) =>
        Assert.IsType<DeskAnswer.Effected>(await scene.OnAsync(number, Command.Cancel(Actor.Of(Town.Wilma), scene.Now, all: true)));
}
