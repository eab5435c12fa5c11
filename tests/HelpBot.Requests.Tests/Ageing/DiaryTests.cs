using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Ageing;

/// <summary>Every moment in the wall time of the team, over weekends, closures and both clock changes.</summary>
public sealed class DiaryTests
{
    // The last Sundays of March and October 2026 and 2027: summer time begins or ends in the night before these Mondays.
    public static readonly TheoryData<int, int, int> MondaysAfterAClockChange =
        new() { { 2026, 3, 30 }, { 2026, 10, 26 }, { 2027, 3, 29 }, { 2027, 11, 1 } };

    [Theory]
    [MemberData(nameof(MondaysAfterAClockChange))]
    public void What_nobody_claims_for_the_Monday_after_a_clock_change(int year, int month, int day)
    {
        var monday = new DateOnly(year, month, day);
        Assert.Equal(
            [
                At(monday.AddDays(-4), "14:00 OpenTwoDays"), At(monday.AddDays(-3), "14:00 OpenOneDay"), At(monday, "10:00 OpenFourHours"),
                At(monday, "14:00 Start"), At(monday.AddDays(1), "14:00 Erase"),
            ],
            Story.PlacedFor(monday).Diary(Town.At(monday.AddDays(60), 0)));
    }

    [Theory]
    [MemberData(nameof(MondaysAfterAClockChange))]
    public void What_Sam_claims_for_that_Monday_and_never_tells(int year, int month, int day)
    {
        var monday = new DateOnly(year, month, day);
        Assert.Equal(
            [
                At(monday.AddDays(-3), "18:00 RemindEvening"), At(monday, "09:00 RemindMorning"), At(monday, "15:20 OverdueStudent"),
                At(monday, "15:30 OverdueSupervisor"), At(monday.AddDays(1), "15:00 Erase"), At(monday.AddDays(14), "15:00 Unreported"),
            ],
            Story.PlacedFor(monday).Does(it => it.Claim(Town.Sam)).Diary(Town.At(monday.AddDays(60), 0)));
    }

    [Theory]
    [InlineData(2026, 3, 28, "15:00")]
    [InlineData(2026, 10, 24, "13:00")]
    [InlineData(2027, 3, 27, "15:00")]
    [InlineData(2027, 10, 30, "13:00")]
    public void A_day_is_24_hours_also_when_the_clock_changes(int year, int month, int day, string erased)
    {
        var saturday = new DateOnly(year, month, day);
        var story = Story.PlacedFor(saturday.AddDays(2)).At(Town.At(saturday, 14)).Does(it => it.Cancel(Town.Wilma));
        Assert.Equal([At(saturday.AddDays(1), $"{erased} Erase")], story.Diary(Town.At(saturday.AddDays(30), 0)));
    }

    [Theory]
    [InlineData(2026, 3, 29)]
    [InlineData(2026, 10, 25)]
    [InlineData(2027, 3, 28)]
    [InlineData(2027, 10, 31)]
    public void A_team_that_works_on_Sundays_keeps_its_wall_time_on_the_Sunday_itself(int year, int month, int day)
    {
        var sunday = new DateOnly(year, month, day);
        var always = Town.Team with { Shift = new Shift(new TimeOnly(13, 0), new TimeOnly(17, 0), Enum.GetValues<DayOfWeek>()) };
        Assert.Equal(
            [
                At(sunday.AddDays(-2), "14:00 OpenTwoDays"), At(sunday.AddDays(-1), "14:00 OpenOneDay"), At(sunday, "10:00 OpenFourHours"),
                At(sunday, "14:00 Start"), At(sunday.AddDays(1), "14:00 Erase"),
            ],
            Story.PlacedFor(sunday, always).Diary(Town.At(sunday.AddDays(60), 0)));
        Assert.Equal(
            [At(sunday.AddDays(-1), "18:00 RemindEvening"), At(sunday, "09:00 RemindMorning"), At(sunday, "15:20 OverdueStudent")],
            Story.PlacedFor(sunday, always).Does(it => it.Claim(Town.Sam)).Diary(Town.At(sunday, 15, 20)));
    }

    [Fact]
    public void After_a_closure_the_working_day_before_is_the_one_before_the_closure()
    {
        var monday = new DateOnly(2027, 1, 4);
        var story = new Story().At(Town.At(new DateOnly(2026, 12, 14), 10)).Does(it => it.Place(Town.Wilma, On(monday)));
        Assert.Equal(
            [
                "Thu 17 Dec 14:00 OpenTwoDays", "Fri 18 Dec 14:00 OpenOneDay", "Mon 4 Jan 10:00 OpenFourHours", "Mon 4 Jan 14:00 Start",
                "Tue 5 Jan 14:00 Erase",
            ],
            story.Diary(Town.At(monday.AddDays(60), 0)));
        var claimed = new Story().At(Town.At(new DateOnly(2026, 12, 14), 10)).Does(it => it.Place(Town.Wilma, On(monday))).Does(it => it.Claim(Town.Sam));
        Assert.Equal("Fri 18 Dec 18:00 RemindEvening", claimed.Diary(Town.At(monday, 8))[0]);
    }

    [Fact]
    public void A_visit_with_a_window_counts_from_its_earliest_start_and_its_latest_end() => Assert.Equal(
        [
            "Tue 24 Nov 18:00 RemindEvening", "Wed 25 Nov 09:00 RemindMorning", "Wed 25 Nov 17:20 OverdueStudent",
            "Wed 25 Nov 17:30 OverdueSupervisor", "Thu 26 Nov 17:00 Erase",
        ],
        Story.Claimed(Visits.Shopping with { Time = Visits.Window(13, 17, 60) }).Diary(Town.At(Town.Wednesday.AddDays(3), 0)));

    [Fact]
    public void In_the_morning_the_last_call_is_at_seven_and_the_reminder_an_hour_before()
    {
        var early = Town.Team with { Shift = new Shift(new TimeOnly(8, 0), new TimeOnly(17, 0), Shift.Afternoons.Days) };
        var nine = Visits.Shopping with { Time = VisitTime.At(Town.Wednesday, new TimeOnly(9, 30), 60) };
        Assert.Equal(
            ["Tue 24 Nov 09:30 OpenOneDay", "Wed 25 Nov 07:00 OpenFourHours", "Wed 25 Nov 09:30 Start"],
            Story.Placed(nine, early).Diary(Town.At(Town.Wednesday, 12)));
        Assert.Equal(
            ["Tue 24 Nov 18:00 RemindEvening", "Wed 25 Nov 08:30 RemindMorning"],
            Story.Placed(nine, early).Does(it => it.Claim(Town.Sam)).Diary(Town.At(Town.Wednesday, 10)));
    }

    [Fact]
    public void At_eleven_four_hours_before_is_seven_and_at_one_it_is_nine()
    {
        Assert.Equal(Town.At(Town.Wednesday, 7), Town.Team.HoursBefore(VisitTime.At(Town.Wednesday, new TimeOnly(11, 0), 60), 4));
        Assert.Equal(Town.At(Town.Wednesday, 7, 1), Town.Team.HoursBefore(VisitTime.At(Town.Wednesday, new TimeOnly(11, 1), 60), 4));
        Assert.Equal(Town.At(Town.Wednesday, 9), Town.Team.HoursBefore(VisitTime.At(Town.Wednesday, new TimeOnly(13, 0), 60), 4));
    }

    private static VisitPlan On(DateOnly date) => Visits.Shopping with { Time = Visits.Shopping.Time with { Date = date } };

    private static string At(DateOnly date, string what) => FormattableString.Invariant($"{date:ddd d MMM} {what}");
}
