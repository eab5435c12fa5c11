using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Ageing;

/// <summary>A visit of which nobody says that it is done (domain.md part 4, start and end taps).</summary>
public sealed class OverdueTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public void Twenty_minutes_after_the_planned_end_the_student_is_asked_and_ten_later_the_supervisors()
    {
        var ticks = Story.Claimed().PassTo(Start.AddHours(12)).Where(tick => tick.Happened is VisitOverdue).ToList();
        Assert.Equal([Start.AddMinutes(80), Start.AddMinutes(90)], ticks.Select(tick => tick.At));
        Assert.Equal([(Town.Sam.Id, NoteCode.Overdue)], ticks[0].Notes());
        Assert.Equal([(Town.Vera.Id, NoteCode.OverdueStudent), (Town.Victor.Id, NoteCode.OverdueStudent)], ticks[1].Notes());
        Assert.All(ticks[1].FollowUps.OfType<SendNote>(), note => Assert.Equal(Town.Sam.Id, note.About));
    }

    [Fact]
    public void It_counts_from_the_arrival_once_there_is_one() => Assert.Equal(
        ["Wed 25 Nov 15:05 OverdueStudent", "Wed 25 Nov 15:15 OverdueSupervisor"],
        Story.Claimed().At(Start.AddMinutes(-15)).Does(it => it.Start(Town.Sam)).Diary(Start.AddHours(6)));

    [Fact]
    public void With_a_pair_it_is_the_one_who_has_not_finished()
    {
        var story = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).At(Start)
            .Does(it => it.Start(Town.Sam)).Later(TimeSpan.FromMinutes(10)).Does(it => it.Start(Town.Noor)).Does(it => it.Finish(Town.Sam));
        var ticks = story.PassTo(Start.AddHours(6));
        Assert.Equal([Start.AddMinutes(90), Start.AddMinutes(100)], ticks.Select(tick => tick.At));
        Assert.Equal([(Town.Noor.Id, NoteCode.Overdue)], ticks[0].Notes());
    }

    [Fact]
    public void Of_a_pair_that_is_there_it_counts_from_the_later_arrival() => Assert.Equal(
        ["Wed 25 Nov 15:40 OverdueStudent", "Wed 25 Nov 15:50 OverdueSupervisor"],
        Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).At(Start).Does(it => it.Start(Town.Sam))
            .At(Start.AddMinutes(20)).Does(it => it.Start(Town.Noor)).Diary(Start.AddHours(6)));

    [Fact]
    public void Both_of_a_pair_are_asked() => Assert.Equal(
        [(Town.Sam.Id, NoteCode.Overdue), (Town.Noor.Id, NoteCode.Overdue)],
        Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).At(Start.AddMinutes(80)).PassTo(Start.AddMinutes(80)).Single(tick => tick.Happened is VisitOverdue).Notes());

    [Fact]
    public void Who_finishes_in_time_is_not_asked() => Assert.DoesNotContain(
        Story.Claimed().At(Start.AddHours(1)).Does(it => it.Finish(Town.Sam)).PassTo(Start.AddHours(12)), tick => tick.Happened is VisitOverdue);

    [Fact]
    public void After_downtime_the_supervisors_hear_at_once() => Assert.Equal(
        ["Wed 25 Nov 16:00 OverdueSupervisor"], Story.Claimed().At(Start.AddHours(2)).Diary(Start.AddHours(2)));

    [Fact]
    public void It_needs_attention_from_the_supervisors_moment_until_it_is_told()
    {
        var story = Story.Claimed().Passed(Start.AddMinutes(89));
        Assert.False(story.Now.NeedsAttention);
        Assert.True(story.Passed(Start.AddMinutes(90)).Now.NeedsAttention);
        Assert.False(story.Does(it => it.Finish(Town.Sam)).Now.NeedsAttention);
    }

    [Fact]
    public void What_nobody_tells_for_two_weeks_is_closed_as_not_reported()
    {
        var story = Story.Claimed().Passed(Start.AddHours(1).AddDays(14).AddSeconds(-1));
        Assert.Equal(RequestStatus.Claimed, story.Now.Status);
        var tick = Assert.Single(story.PassTo(Start.AddHours(1).AddDays(14)));
        Assert.Equal((RequestStatus.DidNotWorkOut, Reason.NotReported), (story.Now.Status, story.Now.EndReason));
        Assert.Equal([(Town.Vera.Id, NoteCode.Unreported), (Town.Victor.Id, NoteCode.Unreported)], tick.Notes());
    }
}
