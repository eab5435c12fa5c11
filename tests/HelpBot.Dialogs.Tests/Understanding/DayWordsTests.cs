using System.Globalization;
using HelpBot.Dialogs.Intake.Understanding;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>Days as people type them, on Monday 23 November 2026.</summary>
public sealed class DayWordsTests
{
    [Theory]
    [InlineData("vandaag", "2026-11-23")]
    [InlineData("vanmiddag", "2026-11-23")]
    [InlineData("today", "2026-11-23")]
    [InlineData("this afternoon is fine, today", "2026-11-23")]
    [InlineData("morgen", "2026-11-24")]
    [InlineData("Morgen!", "2026-11-24")]
    [InlineData("morgenmiddag", "2026-11-24")]
    [InlineData("tomorrow at 2pm", "2026-11-24")]
    [InlineData("morgen, dinsdag", "2026-11-24")]
    [InlineData("goede morgen, graag overmorgen", "2026-11-25")]
    [InlineData("overmorgen", "2026-11-25")]
    [InlineData("the day after tomorrow", "2026-11-25")]
    [InlineData("vrijdag", "2026-11-27")]
    [InlineData("vrijdagmiddag", "2026-11-27")]
    [InlineData("deze vrijdag", "2026-11-27")]
    [InlineData("komende vrijdag", "2026-11-27")]
    [InlineData("this Friday", "2026-11-27")]
    [InlineData("fri", "2026-11-27")]
    [InlineData("vr", "2026-11-27")]
    [InlineData("do", "2026-11-26")]
    [InlineData("do 26-11", "2026-11-26")]
    [InlineData("half past one Wed", "2026-11-25")]
    [InlineData("maandag", "2026-11-30")]
    [InlineData("volgende week woensdag", "2026-12-02")]
    [InlineData("woensdag volgende week", "2026-12-02")]
    [InlineData("next week Wednesday", "2026-12-02")]
    [InlineData("vrijdag over een week", "2026-12-04")]
    [InlineData("over een week", "2026-11-30")]
    [InlineData("over 3 dagen", "2026-11-26")]
    [InlineData("in two weeks", "2026-12-07")]
    [InlineData("25-11", "2026-11-25")]
    [InlineData("25/11", "2026-11-25")]
    [InlineData("5-1", "2027-01-05")]
    [InlineData("25-11-2026", "2026-11-25")]
    [InlineData("25/11/26", "2026-11-25")]
    [InlineData("2026-11-25", "2026-11-25")]
    [InlineData("25 november", "2026-11-25")]
    [InlineData("25 nov", "2026-11-25")]
    [InlineData("25 nov.", "2026-11-25")]
    [InlineData("25e november", "2026-11-25")]
    [InlineData("november 25", "2026-11-25")]
    [InlineData("November 25th", "2026-11-25")]
    [InlineData("25 november 2026", "2026-11-25")]
    [InlineData("3 mrt", "2027-03-03")]
    [InlineData("1-1", "2027-01-01")]
    [InlineData("20-11", "2026-11-20")]
    [InlineData("woensdag 2 december", "2026-12-02")]
    [InlineData("wo 2-12 om 14.00 uur", "2026-12-02")]
    [InlineData("niet vrijdag maar donderdag", "2026-11-26")]
    public void A_day_in_words_is_that_date(string text, string date) => Assert.Equal(
        new DayReading.Day(DateOnly.Parse(date, CultureInfo.InvariantCulture)), DayWords.Read(text, Given.Today));

    [Theory]
    [InlineData("volgende vrijdag", "2026-11-27", "2026-12-04")]
    [InlineData("next Friday", "2026-11-27", "2026-12-04")]
    [InlineData("volgende dinsdag", "2026-11-24", "2026-12-01")]
    [InlineData("morgen of overmorgen", "2026-11-24", "2026-11-25")]
    [InlineData("donderdag of dinsdag", "2026-11-24", "2026-11-26")]
    [InlineData("vrijdag 25 november", "2026-11-25", "2026-11-27")]
    public void A_day_that_may_be_two_is_both(string text, string first, string second) => Assert.Equal(
        new DayReading.Ambiguous(
            DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(second, CultureInfo.InvariantCulture)),
        DayWords.Read(text, Given.Today));

    [Theory]
    [InlineData("31-2")]
    [InlineData("31 november")]
    [InlineData("32-1")]
    [InlineData("1-13")]
    [InlineData("2026-02-30")]
    public void A_date_that_does_not_exist_is_impossible(string text) =>
        Assert.IsType<DayReading.Impossible>(DayWords.Read(text, Given.Today));

    [Theory]
    [InlineData("")]
    [InlineData("volgende week")]
    [InlineData("zo snel mogelijk")]
    [InlineData("maar wel graag")]
    [InlineData("to do the groceries")]
    [InlineData("goedemorgen")]
    [InlineData("Good morning")]
    [InlineData("14.00 uur")]
    [InlineData("1-3 uur")]
    [InlineData("06-12345678")]
    [InlineData("op de 3e verdieping")]
    [InlineData("niet vrijdag")]
    [InlineData("na woensdag")]
    [InlineData("👍")]
    public void Other_words_are_no_day(string text) => Assert.Null(DayWords.Read(text, Given.Today));
}
