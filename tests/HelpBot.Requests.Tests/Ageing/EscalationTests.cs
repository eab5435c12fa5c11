using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Ageing;

/// <summary>What is not settled is brought to attention (domain.md part 4, unclaimed).</summary>
public sealed class EscalationTests
{
    private static readonly DateTimeOffset TwoDays = Town.At(Town.Monday, 14);
    private static readonly DateTimeOffset OneDay = Town.At(Town.Monday.AddDays(1), 14);
    private static readonly DateTimeOffset FourHours = Town.At(Town.Wednesday, 10);
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public void Two_working_days_before_it_is_in_the_supervisors_list_of_the_next_morning()
    {
        var tick = Assert.Single(Story.Placed().PassTo(TwoDays));
        Assert.Equal([new TellDragging(Nine(1), Town.Vera.Id), new TellDragging(Nine(1), Town.Victor.Id)], tick.FollowUps.OfType<TellDragging>());
        Assert.Empty(tick.Notes());
    }

    [Fact]
    public void A_list_of_the_weekend_comes_on_Monday()
    {
        var tuesday = new DateOnly(2026, 12, 1);
        var tick = Assert.Single(Story.PlacedFor(tuesday).PassTo(Town.At(tuesday.AddDays(-4), 14)));
        Assert.All(tick.FollowUps.OfType<TellDragging>(), list => Assert.Equal(Town.At(tuesday.AddDays(-1), 9), list.At));
    }

    [Fact]
    public void A_working_day_before_the_supervisors_hear_that_nobody_goes() => Assert.Equal(
        [(Town.Vera.Id, NoteCode.StillNobody), (Town.Victor.Id, NoteCode.StillNobody)], Story.Placed().PassTo(OneDay)[^1].Notes());

    [Fact]
    public void Or_that_one_of_a_pair_is_missing() => Assert.Equal(
        [(Town.Vera.Id, NoteCode.PairIncomplete), (Town.Victor.Id, NoteCode.PairIncomplete)], Story.Claimed(Visits.ForTwo).PassTo(OneDay)[^1].Notes());

    [Fact]
    public void Or_that_it_still_waits_for_them() => Assert.Equal(
        [(Town.Vera.Id, NoteCode.ApprovalAsked), (Town.Victor.Id, NoteCode.ApprovalAsked)], Story.Placed(Visits.Appointment).PassTo(OneDay)[^1].Notes());

    [Fact]
    public void What_was_given_back_is_with_the_worker_who_hears_it_again()
    {
        var story = Story.Placed(Visits.Appointment).Does(it => it.Return(Town.Vera));
        var tick = story.PassTo(OneDay)[^1];
        Assert.Equal([(Town.Wilma.Id, NoteCode.Returned)], tick.Notes());
        Assert.All(tick.FollowUps.OfType<SendNote>(), note => Assert.True(note.IsTrueOf(story.Now)));
    }

    [Fact]
    public void Four_hours_before_the_worker_calls_the_resident() => Assert.Equal(
        [(Town.Wilma.Id, NoteCode.CallResident), (Town.Vera.Id, NoteCode.StillNobody), (Town.Victor.Id, NoteCode.StillNobody)],
        Story.Placed().PassTo(FourHours)[^1].Notes());

    [Fact]
    public void When_one_of_a_pair_goes_the_resident_is_not_called() => Assert.DoesNotContain(
        Story.Claimed(Visits.ForTwo).PassTo(FourHours), tick => tick.Notes().Any(note => note.Note == NoteCode.CallResident));

    [Fact]
    public void What_waits_for_approval_is_no_reason_to_call_the_resident() => Assert.DoesNotContain(
        Story.Placed(Visits.Appointment).PassTo(FourHours), tick => tick.Notes().Any(note => note.Note == NoteCode.CallResident));

    [Fact]
    public void Who_has_not_said_yes_to_a_change_is_told_of_by_name()
    {
        var story = Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved));
        var tick = story.PassTo(OneDay.AddDays(1))[^1];
        Assert.All(tick.FollowUps.OfType<SendNote>(), note => Assert.Equal((NoteCode.NotConfirmed, Town.Sam.Id), (note.Note, note.About)));
        Assert.Equal(2, tick.Notes().Count());
    }

    [Fact]
    public void After_downtime_only_the_most_pressing_is_told()
    {
        Assert.Equal(["Wed 25 Nov 11:00 OpenFourHours"], Story.Placed().At(Town.At(Town.Wednesday, 11)).Diary(Start.AddSeconds(-1)));
        Assert.Equal(["Tue 24 Nov 20:00 OpenOneDay", "Wed 25 Nov 10:00 OpenFourHours"], Story.Placed().At(OneDay.AddHours(6)).Diary(Start.AddSeconds(-1)));
        Assert.Equal(["Wed 25 Nov 14:00 Start"], Story.Placed().At(Start).Diary(Start));
    }

    [Fact]
    public void What_was_past_when_it_was_asked_for_is_no_news() => Assert.Equal(
        ["Wed 25 Nov 10:00 OpenFourHours"],
        new Story().At(OneDay).Does(it => it.Place(Town.Wilma)).Diary(Start.AddSeconds(-1)));

    [Fact]
    public void What_opens_again_is_escalated_from_there_on() => Assert.Equal(
        ["Wed 25 Nov 10:00 OpenFourHours"],
        Story.Claimed().At(OneDay.AddHours(1)).Does(it => it.Release(Town.Sam)).Diary(Start.AddSeconds(-1)));

    [Fact]
    public void What_is_approved_is_escalated_from_there_on() => Assert.Equal(
        ["Tue 24 Nov 14:00 OpenOneDay", "Wed 25 Nov 10:00 OpenFourHours"],
        Story.Placed(Visits.Appointment).Passed(TwoDays).Does(it => it.Approve(Town.Vera)).Diary(Start.AddSeconds(-1)));

    [Fact]
    public void What_is_claimed_is_not_escalated_and_needs_no_attention_any_more()
    {
        var story = Story.Placed().Passed(OneDay);
        Assert.True(story.Now.NeedsAttention);
        Assert.False(story.Does(it => it.Claim(Town.Sam)).Now.NeedsAttention);
        Assert.DoesNotContain(story.PassTo(FourHours), tick => tick.Happened is RequestEscalated);
    }

    [Fact]
    public void A_look_that_is_planned_early_enough_is_not_planned_twice() => Assert.DoesNotContain(
        Story.Placed().Does(it => it.Remind(Town.Vera)).FollowUps, look => look is LookAtClock);

    private static DateTimeOffset Nine(int days) => Town.At(Town.Monday.AddDays(days), 9);
}
