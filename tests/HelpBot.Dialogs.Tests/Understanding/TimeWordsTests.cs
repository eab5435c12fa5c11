using System.Globalization;
using HelpBot.Dialogs.Intake.Understanding;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Understanding;

public sealed class TimeWordsTests
{
    [Theory]
    [InlineData("half 3", "14:30")]
    [InlineData("half drie", "14:30")]
    [InlineData("om half 1", "12:30")]
    [InlineData("half 2 graag", "13:30")]
    [InlineData("kwart voor 3", "14:45")]
    [InlineData("kwart voor een", "12:45")]
    [InlineData("kwart over 2", "14:15")]
    [InlineData("kwartier voor 3", "14:45")]
    [InlineData("tien over half 3", "14:40")]
    [InlineData("tien voor half 3", "14:20")]
    [InlineData("vijf over twee", "14:05")]
    [InlineData("14:00", "14:00")]
    [InlineData("14.00", "14:00")]
    [InlineData("14.30 uur", "14:30")]
    [InlineData("14u", "14:00")]
    [InlineData("14u30", "14:30")]
    [InlineData("2u", "14:00")]
    [InlineData("14 uur", "14:00")]
    [InlineData("2 uur", "14:00")]
    [InlineData("twee uur", "14:00")]
    [InlineData("een uur", "13:00")]
    [InlineData("om 2 uur 30", "14:30")]
    [InlineData("om 3", "15:00")]
    [InlineData("3", "15:00")]
    [InlineData("toch om 3 uur", "15:00")]
    [InlineData("vrijdag 2 uur", "14:00")]
    [InlineData("rond 4 uur", "16:00")]
    [InlineData("2:30", "14:30")]
    [InlineData("'s middags om 2", "14:00")]
    [InlineData("om 10 uur 's ochtends", "10:00")]
    [InlineData("om 3 uur 's ochtends", "03:00")]
    [InlineData("woensdag 25 november 14.30 uur", "14:30")]
    public void A_time_in_Dutch_is_that_start(string text, string time) =>
        Assert.Equal(new TimeReading(Time(time)), Read(text, Language.Dutch));

    [Theory]
    [InlineData("half past 2", "14:30")]
    [InlineData("half two", "14:30")]
    [InlineData("half three", "15:30")]
    [InlineData("quarter to 3", "14:45")]
    [InlineData("quarter past two", "14:15")]
    [InlineData("ten to three", "14:50")]
    [InlineData("3pm", "15:00")]
    [InlineData("3 pm", "15:00")]
    [InlineData("3.30pm", "15:30")]
    [InlineData("at 3", "15:00")]
    [InlineData("at 3 o'clock", "15:00")]
    [InlineData("12 pm", "12:00")]
    [InlineData("10 am", "10:00")]
    [InlineData("make it 3 pm", "15:00")]
    [InlineData("14:00", "14:00")]
    public void A_time_in_English_is_that_start(string text, string time) =>
        Assert.Equal(new TimeReading(Time(time)), Read(text, Language.English));

    [Theory]
    [InlineData("tussen 1 en 3", "13:00", "15:00")]
    [InlineData("tussen half 2 en 4 uur", "13:30", "16:00")]
    [InlineData("van 2 tot 4", "14:00", "16:00")]
    [InlineData("2 tot 4", "14:00", "16:00")]
    [InlineData("13:00-15:00", "13:00", "15:00")]
    [InlineData("13.30 tot 15.00 uur", "13:30", "15:00")]
    [InlineData("between 1 and 3", "13:00", "15:00")]
    [InlineData("from 2 to 4", "14:00", "16:00")]
    [InlineData("2 to 4", "14:00", "16:00")]
    [InlineData("'s middags", "13:00", "17:00")]
    [InlineData("vanmiddag", "13:00", "17:00")]
    [InlineData("morgenmiddag", "13:00", "17:00")]
    [InlineData("vrijdagmiddag", "13:00", "17:00")]
    [InlineData("in the afternoon", "13:00", "17:00")]
    [InlineData("maakt niet uit", "13:00", "17:00")]
    [InlineData("any time", "13:00", "17:00")]
    [InlineData("eind van de middag", "15:30", "17:00")]
    [InlineData("na 2 uur", "14:00", "17:00")]
    [InlineData("voor half 4", "13:00", "15:30")]
    [InlineData("after 3 pm", "15:00", "17:00")]
    public void A_window_in_words_is_both_its_ends(string text, string from, string until) => Assert.Equal(
        new TimeReading(Time(from), Time(until)),
        Read(text, text.Contains("to ", StringComparison.Ordinal) ? Language.English : Language.Dutch));

    [Theory]
    [InlineData("")]
    [InlineData("morgen")]
    [InlineData("25-11")]
    [InlineData("25 november")]
    [InlineData("rond 3 december")]
    [InlineData("boodschappen doen, duurt 2 uur")]
    [InlineData("een uur wandelen met mevrouw")]
    [InlineData("2 studenten")]
    [InlineData("45 minuten")]
    [InlineData("any student is welcome")]
    [InlineData("goedemiddag")]
    [InlineData("Good afternoon")]
    [InlineData("25:00")]
    [InlineData("14:75")]
    [InlineData("99pm")]
    [InlineData("1.5")]
    [InlineData("op de 3e verdieping")]
    public void Other_words_are_no_time(string text) => Assert.Null(Read(text, Language.Dutch));

    private static TimeReading? Read(string text, Language language) => TimeWords.Read(text, Shift.Afternoons, language);

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}
