using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Teams;

/// <summary>Wall time and instants across the four clock changes of 2026 and 2027 in Europe/Amsterdam.</summary>
public sealed class TeamInstantTests
{
    [Theory]
    [InlineData("2026-03-28", "2026-03-29", "2026-03-30", 13, 12)]
    [InlineData("2026-10-24", "2026-10-25", "2026-10-26", 12, 13)]
    [InlineData("2027-03-27", "2027-03-28", "2027-03-29", 13, 12)]
    [InlineData("2027-10-30", "2027-10-31", "2027-11-01", 12, 13)]
    public void Two_in_the_afternoon_stays_two_in_the_afternoon(string before, string change, string after, int utcBefore, int utcAfter)
    {
        Assert.Equal(utcBefore, InstantOf(before, "14:00").Hour);
        Assert.Equal(utcAfter, InstantOf(change, "14:00").Hour);
        Assert.Equal(utcAfter, InstantOf(after, "14:00").Hour);
    }

    [Theory]
    [InlineData("2026-03-29")]
    [InlineData("2027-03-28")]
    public void The_hour_that_summer_time_skips_becomes_the_first_moment_after_it(string change)
    {
        foreach (var skipped in new[] { "02:00", "02:10", "02:30", "02:59", "03:00" })
            Assert.Equal(InstantOf(change, "03:00"), InstantOf(change, skipped));
        Assert.Equal(TimeSpan.FromMinutes(1), InstantOf(change, "03:00") - InstantOf(change, "01:59"));
    }

    [Theory]
    [InlineData("2026-10-25")]
    [InlineData("2027-10-31")]
    public void The_hour_that_comes_twice_counts_as_winter_time(string change)
    {
        Assert.Equal(TimeSpan.FromHours(1), InstantOf(change, "03:00") - InstantOf(change, "02:00"));
        Assert.Equal(new TimeOnly(2, 30), TimeOnly.FromDateTime(Town.Team.WallTime(InstantOf(change, "02:30"))));
    }

    [Fact]
    public void A_wall_time_outside_the_skipped_hour_survives_the_way_there_and_back()
    {
        for (var wall = new DateTime(2026, 1, 1, 0, 30, 0); wall.Year < 2028; wall = wall.AddHours(7))
        {
            if (Town.Team.TimeZone.IsInvalidTime(wall)) continue;
            Assert.Equal(wall, Town.Team.WallTime(Town.Team.Instant(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall))));
        }
    }

    [Theory]
    [InlineData("2026-07-01T21:59:59Z", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void Today_begins_at_the_teams_midnight(string instant, string today) =>
        Assert.Equal(Day(today), Town.Team.Today(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)));

    private static DateTimeOffset InstantOf(string date, string time) =>
        Town.Team.Instant(Day(date), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
