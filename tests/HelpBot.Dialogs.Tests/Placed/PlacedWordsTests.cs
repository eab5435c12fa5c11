using System.Globalization;
using HelpBot.Dialogs.Placed;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Placed;

/// <summary>What somebody says of a request that was placed before, on Monday 23 November 2026 at 10:00.</summary>
public sealed class PlacedWordsTests
{
    [Theory]
    [InlineData("de boodschappen van donderdag gaan niet door", "SHOP", 26)]
    [InlineData("annuleer de wandeling van morgen", "WALK", 24)]
    [InlineData("de wandeling morgen gaat helaas niet door", "WALK", 24)]
    [InlineData("mevrouw heeft de koffie van woensdag afgezegd", "GAME", 25)]
    [InlineData("boodschappen donderdag niet meer nodig", "SHOP", 26)]
    public void A_cancellation_tells_which(string text, string task, int day)
    {
        var wish = Read(text)!;
        Assert.True(wish.Cancels);
        Assert.True(wish.IsClear);
        Assert.Equal([task], wish.Tasks);
        Assert.Contains(new DateOnly(2026, 11, day), wish.Days);
    }

    [Theory]
    [InlineData("mevrouw heeft afgezegd", true)]
    [InlineData("annuleren", true)]
    [InlineData("laat maar", false)]
    public void Or_nothing_more_than_that_it_is_off(string text, bool isClear)
    {
        var wish = Read(text)!;
        Assert.True(wish.Cancels);
        Assert.Equal(isClear, wish.IsClear);
        Assert.False(wish.TellsWhich);
    }

    [Theory]
    [InlineData("cancel tomorrow's walk", "WALK")]
    [InlineData("the shopping on Thursday is off", "SHOP")]
    [InlineData("she called the walk off", "WALK")]
    public void In_English_too(string text, string task)
    {
        var wish = Read(text, Language.English)!;
        Assert.True(wish.Cancels);
        Assert.Equal([task], wish.Tasks);
    }

    [Fact]
    public void A_new_time_is_told_alone()
    {
        var wish = Read("toch om 3 uur")!;
        Assert.False(wish.Cancels);
        Assert.Equal(new TimeOnly(15, 0), wish.Time!.Start);
        Assert.False(wish.TellsWhich);
    }

    [Theory]
    [InlineData("verzet de boodschappen naar donderdag", Language.Dutch, "SHOP")]
    [InlineData("verplaats de boodschappen van woensdag naar donderdag", Language.Dutch, "SHOP")]
    [InlineData("move the shopping to Thursday", Language.English, "SHOP")]
    public void What_stands_behind_naar_is_new(string text, Language language, string task)
    {
        var wish = Read(text, language)!;
        Assert.Equal([task], wish.Tasks);
        Assert.Equal(new DateOnly(2026, 11, 26), wish.Time!.Date);
        Assert.DoesNotContain(new DateOnly(2026, 11, 26), wish.Days);
    }

    [Theory]
    [InlineData("verzet de boodschappen van {0} naar kwart over 3", "d-M", Language.Dutch)]
    [InlineData("verzet de boodschappen van {0} naar kwart over 3", "d/M", Language.Dutch)]
    [InlineData("de boodschappen van {0} worden kwart over 3", "d MMMM", Language.Dutch)]
    [InlineData("move the shopping from {0} to quarter past 3", "d-M", Language.English)]
    [InlineData("move the shopping of {0} to quarter past 3", "d MMMM", Language.English)]
    public void However_its_day_is_written_a_request_is_found_by_it(string text, string format, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language == Language.Dutch ? "nl-NL" : "en-GB");
        for (var day = new DateOnly(2026, 11, 24); day <= new DateOnly(2027, 1, 15); day = day.AddDays(1))
        {
            var wish = Read(string.Format(culture, text, day.ToString(format, culture)), language)!;
            Assert.Equal([day], wish.Days);
            Assert.Equal(new TimeOnly(15, 15), wish.Time!.Start);
        }
    }

    [Fact]
    public void Make_it_a_time_in_English() => Assert.Equal(new TimeOnly(15, 0), Read("make it 3 pm", Language.English)!.Time!.Start);

    [Theory]
    [InlineData("het worden er twee", Language.Dutch)]
    [InlineData("make it two students", Language.English)]
    public void Students_become_more(string text, Language language) => Assert.Equal(2, Read(text, language)!.Students);

    [Theory]
    [InlineData("verzet de wandeling naar zaterdag")]
    [InlineData("verzet de wandeling naar 9 uur")]
    [InlineData("verzet de wandeling naar 31-2")]
    public void What_the_new_time_cannot_be_is_known(string text)
    {
        var wish = Read(text)!;
        Assert.NotNull(wish.Time);
        var change = PlacedChange.Of(wish, Given.Open, Given.ReaderFor(Given.Els));
        Assert.NotNull(change.Wrong);
        Assert.Empty(change.Plans);
    }

    [Theory]
    [InlineData("mevrouw wil morgen samen boodschappen doen")]
    [InlineData("iemand om dinsdag met meneer te wandelen, hij kan niet alleen naar buiten")]
    [InlineData("mijn vragen")]
    [InlineData("half 3")]
    [InlineData("ja")]
    public void A_new_request_or_an_answer_is_about_no_placed_request(string text) => Assert.Null(Read(text));

    private static PlacedWish? Read(string text, Language language = Language.Dutch) =>
        PlacedWords.Read(text, new Situation(Given.Team, Given.Now, language));
}
