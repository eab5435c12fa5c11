using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Telling;

/// <summary>News that has to be tapped as read (domain.md part 4: resident cancels, release).</summary>
public sealed class UnreadTests
{
    [Fact]
    public void A_cancellation_has_to_be_read_by_every_student_who_would_have_gone()
    {
        var story = Pair().Does(it => it.Cancel(Town.Wilma));
        Assert.Equal([Town.Sam.Id, Town.Noor.Id], story.Now.Unread!.Students);
        Assert.True(story.Now.NeedsAttention);
        story.Does(it => it.Read(Town.Sam));
        Assert.Equal([Town.Noor.Id], story.Now.Unread!.Students);
        Assert.Null(story.Does(it => it.Read(Town.Noor)).Now.Unread);
    }

    [Fact]
    public void Who_had_finished_has_nothing_to_read() => Assert.Equal(
        [Town.Noor.Id], Pair().At(Town.At(Town.Wednesday, 15)).Does(it => it.Finish(Town.Sam)).Does(it => it.Cancel(Town.Wilma)).Now.Unread!.Students);

    [Fact]
    public void A_cancellation_that_nobody_would_have_gone_to_is_no_news() => Assert.Null(Story.Placed().Does(it => it.Cancel(Town.Wilma)).Now.Unread);

    [Fact]
    public void It_is_read_once_and_only_by_whom_it_is_for()
    {
        var story = Story.Claimed().Does(it => it.Cancel(Town.Wilma));
        Assert.Equal(new Refusal.NothingToRead(), story.Read(Town.Noor));
        Assert.Equal(new Refusal.NothingToRead(), story.Read(Town.Vera));
        Assert.Equal(new Refusal.NotYourRole(Roles.Student), story.Read(Town.Wilma));
        Assert.Null(story.Read(Town.Sam));
        Assert.Equal(new Refusal.NothingToRead(), story.Read(Town.Sam));
    }

    [Fact]
    public void A_release_less_than_four_hours_before_has_to_be_read_by_a_supervisor()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 10, 1)).Does(it => it.Release(Town.Sam));
        Assert.Equal((true, 0), (story.Now.Unread!.BySupervisor, story.Now.Unread.Students.Count));
        Assert.Equal(new Refusal.NothingToRead(), story.Read(Town.Sam));
        Assert.Null(story.Does(it => it.Read(Town.Cor)).Now.Unread);
        Assert.Null(Story.Claimed().At(Town.At(Town.Wednesday, 10)).Does(it => it.Release(Town.Sam)).Now.Unread);
    }

    [Fact]
    public void It_is_news_no_more_once_somebody_has_the_place()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 12)).Does(it => it.Release(Town.Sam));
        Assert.Null(story.Does(it => it.Claim(Town.Noor)).Now.Unread);
    }

    [Fact]
    public void A_release_in_time_leaves_the_news_of_another_one()
    {
        var story = Pair().At(Town.At(Town.Wednesday, 12)).Does(it => it.Release(Town.Sam)).Does(it => it.ReleaseFor(Town.Vera, Town.Noor));
        Assert.True(story.Now.Unread!.BySupervisor);
    }

    [Fact]
    public void After_half_an_hour_the_supervisors_hear_once_who_has_not_read_it()
    {
        var story = Story.Claimed().Does(it => it.Cancel(Town.Wilma));
        var tick = Assert.Single(story.PassTo(story.Clock.AddHours(5)));
        Assert.Equal((Town.At(Town.Monday, 10, 30), true), (tick.At, tick.Happened is NewsStillUnread));
        Assert.Equal([(Town.Vera.Id, NoteCode.NotRead), (Town.Victor.Id, NoteCode.NotRead)], tick.Notes());
        Assert.All(tick.FollowUps.OfType<SendNote>(), note => Assert.Equal(Town.Sam.Id, note.About));
    }

    [Fact]
    public void What_one_has_read_is_told_of_the_other_only()
    {
        var story = Pair().Does(it => it.Cancel(Town.Wilma)).Does(it => it.Read(Town.Sam));
        var notes = Assert.Single(story.PassTo(story.Clock.AddHours(5))).FollowUps.OfType<SendNote>();
        Assert.All(notes, note => Assert.Equal((Town.Noor.Id, true), (note.About, note.IsTrueOf(story.Now))));
    }

    [Fact]
    public void Of_a_late_release_the_supervisors_hear_again()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 12)).Does(it => it.Release(Town.Sam));
        var tick = story.PassTo(Town.At(Town.Wednesday, 13))[0];
        Assert.Equal([(Town.Vera.Id, NoteCode.ReleasedLate), (Town.Victor.Id, NoteCode.ReleasedLate)], tick.Notes());
    }

    private static Story Pair() => Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor));
}
