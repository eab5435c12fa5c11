using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Texts;

public sealed class TimeWordingTests
{
    private static readonly Wording Dutch = Wording.In(Language.Dutch);
    private static readonly Wording English = Wording.In(Language.English);

    [Fact]
    public void An_agreed_time_is_said_with_weekday_date_and_both_ends()
    {
        var visit = VisitTime.At(Given.Wednesday, new TimeOnly(14, 30), 60);

        Assert.Equal("woensdag 25 november, 14.30 tot 15.30 uur", Dutch.When(visit));
        Assert.Equal("Wednesday 25 November, 14:30 to 15:30", English.When(visit));
    }

    [Fact]
    public void A_window_is_said_with_its_duration()
    {
        var visit = new VisitTime(Given.Wednesday, new TimeOnly(13, 0), new TimeOnly(17, 0), 90);

        Assert.Equal("woensdag 25 november, 1 uur en 30 minuten, tussen 13.00 en 17.00 uur", Dutch.When(visit));
        Assert.Equal("Wednesday 25 November, 1 hour and 30 minutes, between 13:00 and 17:00", English.When(visit));
    }

    [Fact]
    public void Hours_before_ten_have_no_leading_zero() =>
        Assert.Equal(("9.05", "9:05"), (Dutch.Clock(new TimeOnly(9, 5)), English.Clock(new TimeOnly(9, 5))));

    [Theory]
    [InlineData(0, "vandaag, maandag 23 november", "today, Monday 23 November")]
    [InlineData(1, "morgen, dinsdag 24 november", "tomorrow, Tuesday 24 November")]
    [InlineData(2, "woensdag 25 november", "Wednesday 25 November")]
    [InlineData(39, "vrijdag 1 januari", "Friday 1 January")]
    public void A_near_day_is_named_as_people_do(int ahead, string dutch, string english)
    {
        var day = Given.Today.AddDays(ahead);

        Assert.Equal((dutch, english), (Dutch.DayFrom(day, Given.Today), English.DayFrom(day, Given.Today)));
    }

    [Theory]
    [InlineData(15, "15 minuten", "15 minutes")]
    [InlineData(45, "45 minuten", "45 minutes")]
    [InlineData(60, "1 uur", "1 hour")]
    [InlineData(75, "1 uur en 15 minuten", "1 hour and 15 minutes")]
    [InlineData(120, "2 uur", "2 hours")]
    [InlineData(150, "2 uur en 30 minuten", "2 hours and 30 minutes")]
    [InlineData(1, "1 minuut", "1 minute")]
    [InlineData(61, "1 uur en 1 minuut", "1 hour and 1 minute")]
    public void A_duration_is_said_in_full(int minutes, string dutch, string english) =>
        Assert.Equal((dutch, english), (Dutch.Duration(minutes), English.Duration(minutes)));

    [Theory]
    [InlineData(-5, "net gevraagd", "asked just now")]
    [InlineData(1, "net gevraagd", "asked just now")]
    [InlineData(2, "2 minuten geleden gevraagd", "asked 2 minutes ago")]
    [InlineData(59, "59 minuten geleden gevraagd", "asked 59 minutes ago")]
    [InlineData(60, "1 uur geleden gevraagd", "asked 1 hour ago")]
    [InlineData(119, "1 uur geleden gevraagd", "asked 1 hour ago")]
    [InlineData(120, "2 uur geleden gevraagd", "asked 2 hours ago")]
    [InlineData(1439, "23 uur geleden gevraagd", "asked 23 hours ago")]
    [InlineData(1440, "1 dag geleden gevraagd", "asked 1 day ago")]
    [InlineData(2879, "1 dag geleden gevraagd", "asked 1 day ago")]
    [InlineData(2880, "2 dagen geleden gevraagd", "asked 2 days ago")]
    public void An_age_is_said_in_one_unit(int minutes, string dutch, string english) => Assert.Equal(
        (dutch, english),
        (Dutch.Age(TimeSpan.FromMinutes(minutes)), English.Age(TimeSpan.FromMinutes(minutes))));
}
