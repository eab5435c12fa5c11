using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Ageing;

public sealed class ReminderTests
{
    private static readonly DateTimeOffset Evening = Town.At(Town.Wednesday.AddDays(-1), 18);
    private static readonly DateTimeOffset Morning = Town.At(Town.Wednesday, 9);

    [Fact]
    public void Who_goes_is_reminded_the_evening_before_and_in_the_morning()
    {
        var ticks = Story.Claimed().PassTo(Town.At(Town.Wednesday, 14));
        Assert.Equal([(Evening, Reminder.EveningBefore), (Morning, Reminder.Morning)], ticks.Select(tick => (tick.At, ((HoldersReminded)tick.Happened).Reminder)));
        Assert.All(ticks, tick => Assert.Equal([(Town.Sam.Id, NoteCode.Reminder)], tick.Notes()));
    }

    [Fact]
    public void Who_claims_after_the_evening_is_reminded_in_the_morning_only() => Assert.Equal(
        ["Wed 25 Nov 09:00 RemindMorning"], Reminders(Story.Placed().Passed(Evening).Does(it => it.Claim(Town.Sam))));

    [Fact]
    public void Who_claims_in_the_last_hours_is_not_reminded_of_what_was_just_claimed() =>
        Assert.Empty(Reminders(Story.Placed().Passed(Morning).Does(it => it.Claim(Town.Sam))));

    [Fact]
    public void A_reminder_that_was_missed_is_let_go()
    {
        Assert.Equal(["Wed 25 Nov 09:00 RemindMorning"], Reminders(Story.Claimed().At(Morning)));
        Assert.Empty(Reminders(Story.Claimed().At(Town.At(Town.Wednesday, 14))));
    }

    [Fact]
    public void A_reminder_that_is_late_is_sent_as_long_as_the_visit_has_not_begun()
    {
        Assert.Equal(["Tue 24 Nov 23:00 RemindEvening", "Wed 25 Nov 09:00 RemindMorning"], Reminders(Story.Claimed().At(Evening.AddHours(5))));
        Assert.Equal(["Wed 25 Nov 13:59 RemindMorning"], Reminders(Story.Claimed().At(Town.At(Town.Wednesday, 13, 59))));
    }

    [Fact]
    public void One_of_a_pair_who_was_there_before_is_reason_enough() => Assert.Equal(
        ["Tue 24 Nov 19:00 RemindEvening", "Wed 25 Nov 09:00 RemindMorning"],
        Reminders(Story.Claimed(Visits.ForTwo).At(Evening.AddHours(1)).Does(it => it.Claim(Town.Noor))));

    [Fact]
    public void What_is_due_now_is_not_next()
    {
        var story = Story.Claimed();
        Assert.Equal(Evening, Timetable.Next(story.Now, story.Team, Evening.AddTicks(-1)));
        Assert.Equal(Morning, Timetable.Next(story.Now, story.Team, Evening));
    }

    [Fact]
    public void Nobody_is_reminded_before_saying_yes_to_a_change() => Assert.DoesNotContain(
        Story.Claimed().Does(it => it.Change(Town.Wilma, Visits.Moved)).PassTo(Town.At(Town.Wednesday.AddDays(1), 12)),
        tick => tick.Notes().Any(note => note.Note == NoteCode.Reminder));

    [Fact]
    public void A_visit_that_is_moved_is_reminded_of_anew() => Assert.Equal(
        ["Wed 25 Nov 18:00 RemindEvening", "Thu 26 Nov 09:00 RemindMorning"],
        Reminders(Story.Claimed().Passed(Evening).Does(it => it.Change(Town.Wilma, Visits.Moved)).Does(it => it.Claim(Town.Sam))));

    [Fact]
    public void A_change_after_a_reminder_brings_the_same_reminder_no_second_time() => Assert.Empty(
        Reminders(Story.Claimed().Passed(Morning).Does(it => it.Change(Town.Wilma, Visits.Shopping with { Note = "Hond" }))));

    [Fact]
    public void Who_is_there_already_is_not_reminded() => Assert.Empty(
        Reminders(Story.Claimed().At(Town.At(Town.Wednesday, 13, 30)).Does(it => it.Start(Town.Sam))));

    [Fact]
    public void Without_anybody_who_goes_nobody_is_reminded() => Assert.Empty(Reminders(Story.Placed()));

    private static IEnumerable<string> Reminders(Story story) =>
        story.Diary(Town.At(Town.Wednesday.AddDays(1), 14)).Where(line => line.Contains("Remind", StringComparison.Ordinal));
}
