using System.Globalization;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>Every date of two years, in every notation, reads back as itself.</summary>
public sealed class EveryDateTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly DateOnly First = new(2026, 1, 1);

    [Theory]
    [InlineData("d-M-yyyy")]
    [InlineData("dd-MM-yyyy")]
    [InlineData("d'/'M'/'yyyy")]
    [InlineData("d'/'M'/'yy")]
    [InlineData("d.M.yyyy")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("'op 'd MMMM yyyy")]
    [InlineData("d'e 'MMMM yyyy")]
    [InlineData("dddd d MMMM yyyy")]
    [InlineData("dddd d-M-yyyy' om 14:30'")]
    [InlineData("'de 'd'e van 'MMMM yyyy")]
    public void A_date_with_its_year_reads_back_in_Dutch(string notation) => Assert.All(Dates(), date =>
        Assert.Equal(date, Reading.Day(date.ToString(notation, Dutch), First)));

    [Theory]
    [InlineData("MMMM d yyyy")]
    [InlineData("d MMMM yyyy")]
    [InlineData("dddd d MMMM yyyy")]
    [InlineData("'on the 'd'th of 'MMMM yyyy")]
    [InlineData("MMM d'th 'yyyy")]
    public void A_date_with_its_year_reads_back_in_English(string notation) => Assert.All(Dates(), date =>
        Assert.Equal(date, Reading.Day(date.ToString(notation, CultureInfo.InvariantCulture), First, Language.English)));

    [Theory]
    [InlineData("d-M")]
    [InlineData("d'/'M")]
    [InlineData("d MMMM")]
    [InlineData("d MMM")]
    [InlineData("dddd d MMMM")]
    public void A_date_without_a_year_is_the_next_that_comes(string notation) => Assert.All(Dates().Where(date => !IsAlways(date)), date =>
    {
        Assert.Equal(date, Reading.Day(date.ToString(notation, Dutch), date));
        Assert.Equal(date, Reading.Day(date.ToString(notation, Dutch), date.AddDays(-40)));
        // "1-2" is said of hours when that date is too far ahead to plan.
        if (notation is not ("d-M" or "dddd d MMMM")) Assert.Equal(date, Reading.Day(date.ToString(notation, Dutch), date.AddDays(-200)));
    });

    [Fact]
    public void A_day_of_the_month_is_the_next_with_that_number() => Assert.All(Dates(), date =>
    {
        Assert.Equal(date, Reading.Day($"de {date.Day}e", date));
        Assert.Equal(date, Reading.Day($"{date.ToString("dddd", Dutch)} de {date.Day}e", date.AddDays(-6)));
    });

    /// <summary>24/7 is said of all hours of all days.</summary>
    private static bool IsAlways(DateOnly date) => date is { Day: 24, Month: 7 };

    private static IEnumerable<DateOnly> Dates() => Enumerable.Range(0, 2 * 365).Select(First.AddDays);
}
