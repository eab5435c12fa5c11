using System.Globalization;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>What holds for weekdays on every day of the year on which they may be said.</summary>
public sealed class WeekdayRuleTests
{
    private static readonly string[] Dutch = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static IEnumerable<(DateOnly Today, DayOfWeek Weekday)> Days =>
        from day in Enumerable.Range(0, 400)
        from weekday in Enum.GetValues<DayOfWeek>()
        select (new DateOnly(2026, 6, 1).AddDays(day), weekday);

    [Theory]
    [InlineData("{0}")]
    [InlineData("op {0} graag")]
    [InlineData("deze {0}")]
    [InlineData("aanstaande {0}")]
    [InlineData("komende {0}")]
    [InlineData("{0} a.s.")]
    [InlineData("{0} om 14:30")]
    [InlineData("{0}middag")]
    public void A_weekday_is_the_first_that_comes_and_never_today(string words) => Assert.All(Days, day =>
    {
        var read = Reading.Day(Fill(words, Dutch[(int)day.Weekday]), day.Today);

        Assert.Equal(day.Weekday, read?.DayOfWeek);
        Assert.InRange(read!.Value.DayNumber - day.Today.DayNumber, 1, 7);
    });

    [Theory]
    [InlineData("volgende week {0}", 1)]
    [InlineData("{0} volgende week", 1)]
    [InlineData("deze week {0}", 0)]
    [InlineData("over twee weken {0}", 2)]
    [InlineData("volgende week graag op {0}", 1)]
    public void A_weekday_of_a_week_lies_in_that_week(string words, int weeks) => Assert.All(Days, day =>
    {
        var read = Reading.Day(Fill(words, Dutch[(int)day.Weekday]), day.Today);

        Assert.Equal(day.Weekday, read?.DayOfWeek);
        Assert.Equal(Monday(day.Today).AddDays(7 * weeks), Monday(read!.Value));
    });

    [Fact]
    public void Next_Friday_may_be_the_coming_one_or_that_of_the_week_after() => Assert.All(Days, day =>
    {
        var coming = Reading.Day(Dutch[(int)day.Weekday], day.Today)!.Value;

        Assert.Equal([coming, coming.AddDays(7)], Dates($"volgende {Dutch[(int)day.Weekday]}", day.Today, Language.Dutch));
        Assert.Equal([coming, coming.AddDays(7)], Dates($"next {day.Weekday}", day.Today, Language.English));
    });

    [Fact]
    public void Whoever_says_it_later_never_means_an_earlier_day() => Assert.All(Days, day => Assert.All(
        new[] { "{0}", "volgende week {0}", "{0} over een week", "{0} over twee weken" }, words =>
            Assert.True(Reading.Day(Fill(words, Dutch[(int)day.Weekday]), day.Today) <= Reading.Day(Fill(words, Dutch[(int)day.Weekday]), day.Today.AddDays(1)))));

    private static IReadOnlyList<DateOnly> Dates(string text, DateOnly today, Language language) =>
        Reading.Marks(text, Reading.On(today, language)).OfType<DayMark>().Single().Dates;

    private static string Fill(string words, string day) => string.Format(CultureInfo.InvariantCulture, words, day);

    private static DateOnly Monday(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
