using HelpBot.Dialogs.Understanding.When;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>Times reckoned from now, and days, around changes of the clock and of the year.</summary>
public sealed class ClockChangeTests
{
    [Theory]
    [InlineData("2026-11-23T13:10:00+01:00", "over een uur", "14:10")]
    [InlineData("2027-03-28T01:30:00+01:00", "over een uur", "03:30")]
    [InlineData("2026-10-25T02:30:00+02:00", "over een uur", "02:30")]
    [InlineData("2026-10-25T02:30:00+01:00", "over een uur", "03:30")]
    [InlineData("2026-11-23T13:10:00+01:00", "in half an hour", "13:40")]
    public void A_time_from_now_is_reckoned_in_hours_that_pass(string now, string text, string time) =>
        Assert.Equal(TimeOnly.Parse(time, null), Reading.Marks(text, Reading.At(DateTimeOffset.Parse(now, null))).OfType<TimeMark>().Single().Time);

    [Theory]
    [InlineData("2026-11-23T23:50:00+01:00", "morgen", "2026-11-24")]
    [InlineData("2026-11-23T23:10:00Z", "morgen", "2026-11-25")]
    [InlineData("2026-12-31T12:00:00+01:00", "morgen", "2027-01-01")]
    [InlineData("2026-12-31T12:00:00+01:00", "maandag", "2027-01-04")]
    [InlineData("2026-12-31T12:00:00+01:00", "volgende week dinsdag", "2027-01-05")]
    [InlineData("2026-12-31T12:00:00+01:00", "5 januari", "2027-01-05")]
    [InlineData("2026-12-31T12:00:00+01:00", "de 3e", "2027-01-03")]
    [InlineData("2026-12-31T12:00:00+01:00", "nieuwjaarsdag", "2027-01-01")]
    [InlineData("2026-12-28T12:00:00+01:00", "week 1 dinsdag", "2027-01-05")]
    [InlineData("2026-12-21T12:00:00+01:00", "week 53 woensdag", "2026-12-30")]
    [InlineData("2027-01-31T12:00:00+01:00", "de 31e", "2027-01-31")]
    [InlineData("2027-02-01T12:00:00+01:00", "de 31e", "2027-03-31")]
    [InlineData("2028-02-01T12:00:00+01:00", "29 februari", "2028-02-29")]
    [InlineData("2026-10-24T12:00:00+02:00", "over een week", "2026-10-31")]
    public void A_day_is_reckoned_on_the_calendar_of_the_team(string now, string text, string date) =>
        Assert.Equal(DateOnly.Parse(date, null), Reading.Marks(text, Reading.At(DateTimeOffset.Parse(now, null))).OfType<DayMark>().Single().Only);

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2028, "2028-04-16")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2049, "2049-04-18")]
    [InlineData(2076, "2076-04-19")]
    public void Easter_is_the_Sunday_of_the_church(int year, string date) =>
        Assert.Equal(DateOnly.Parse(date, null), Reading.Day("eerste paasdag", new DateOnly(year, 1, 2)));

    [Fact]
    public void Kings_Day_moves_from_a_Sunday_to_the_Saturday_before() => Assert.Equal(
        [new DateOnly(2025, 4, 26), new DateOnly(2026, 4, 27), new DateOnly(2031, 4, 26)],
        new[] { 2025, 2026, 2031 }.Select(year => Reading.Day("koningsdag", new DateOnly(year, 1, 2))!.Value));
}
