using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Students;

/// <summary>Students under eighteen (domain.md part 2, rule 8).</summary>
public sealed class MinorTests
{
    private static readonly Roster WithMinor = new([.. Town.Roster.Members.Where(member => member.Id != Town.Sam.Id), Town.Sam with { IsMinor = true }]);
    private static readonly Team Late = Town.Team with { Shift = Shift.Afternoons with { From = new TimeOnly(12, 0), Until = new TimeOnly(18, 0) } };

    [Theory]
    [InlineData("13:00", 60, true)]
    [InlineData("16:00", 60, true)]
    [InlineData("12:45", 60, false)]
    [InlineData("16:15", 60, false)]
    public void A_visit_outside_the_shift_of_now_is_not_for_a_minor(string from, int minutes, bool may)
    {
        var visit = Visits.Shopping with { Time = VisitTime.At(Town.Wednesday, TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), minutes) };
        var placed = Story.Placed(visit, Late);
        // The shift became shorter after the visit was placed.
        var story = new Story(Town.Team) { Roster = WithMinor };
        foreach (var happened in placed.Events) story.Remember(happened);
        Assert.Equal(may ? null : new Refusal.OutsideShiftForMinor(), story.Claim(Town.Sam));
    }

    [Fact]
    public void An_adult_may_take_it()
    {
        var placed = Story.Placed(Visits.Shopping with { Time = VisitTime.At(Town.Wednesday, new TimeOnly(12, 0), 60) }, Late);
        var story = new Story(Town.Team);
        foreach (var happened in placed.Events) story.Remember(happened);
        Assert.Null(story.Claim(Town.Sam));
    }

    [Fact]
    public void On_the_day_itself_a_minor_is_told_from_the_start_of_the_shift_on()
    {
        var story = Claimed().At(Town.At(Town.Wednesday, 10)).Does(it => it.Cancel(Town.Wilma));
        Assert.Equal(Town.At(Town.Wednesday, 13), NoteTo(Town.Sam, story).At);
    }

    [Fact]
    public void Within_the_shift_a_minor_is_told_at_once()
    {
        var story = Claimed().At(Town.At(Town.Wednesday, 13, 30)).Does(it => it.Cancel(Town.Wilma));
        Assert.Equal(story.Clock, NoteTo(Town.Sam, story).At);
    }

    [Fact]
    public void Of_a_visit_of_another_day_a_minor_is_told_at_once()
    {
        var story = Claimed().At(Town.At(Town.Monday.AddDays(1), 10)).Does(it => it.Cancel(Town.Wilma));
        Assert.Equal(story.Clock, NoteTo(Town.Sam, story).At);
    }

    [Fact]
    public void An_adult_is_told_at_once()
    {
        var story = Story.Claimed().At(Town.At(Town.Wednesday, 10)).Does(it => it.Cancel(Town.Wilma));
        Assert.Equal(story.Clock, NoteTo(Town.Sam, story).At);
    }

    [Fact]
    public void A_supervisor_who_would_be_marked_as_minor_by_mistake_is_told_at_once()
    {
        var roster = new Roster([.. Town.Roster.Members.Where(member => member.Id != Town.Vera.Id), Town.Vera with { IsMinor = true }]);
        var story = Story.Placed(roster: roster).Does(it => it.Claim(Town.Sam)).At(Town.At(Town.Wednesday, 11)).Does(it => it.Release(Town.Sam));
        Assert.Equal(story.Clock, NoteTo(Town.Vera, story).At);
    }

    private static Story Claimed() => Story.Placed(roster: WithMinor).Does(it => it.Claim(Town.Sam));

    private static SendNote NoteTo(Person person, Story story) => story.FollowUps.OfType<SendNote>().Single(note => note.To == person.Id);
}
