using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>The first words, help and the language, on the Teams stub.</summary>
public sealed class GreetingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task On_installation_everyone_reads_what_the_bot_can_do_for_them()
    {
        await using var town = await Town.OpenAsync(azurite);

        Assert.Contains("Hallo Wil, ik ben HelpBot\nVertel mij wat een bewoner nodig heeft.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Equal(["Nieuwe hulpvraag", "Mijn vragen", "Hulp", "English please"], town.Wil.Buttons());
        Assert.Equal(["Open taken", "Mijn taken", "Hulp", "English please"], town.Sam.Buttons());
        Assert.Equal(["Overzicht", "Wie is waar?", "Hulp", "English please"], town.Bea.Buttons());
        Assert.Contains("Hello Noor, I am HelpBot", town.Noor.Reads(), StringComparison.Ordinal);
        Assert.Equal(["Open tasks", "My tasks", "Help", "Nederlands graag"], town.Noor.Buttons());
        Assert.Equal(1, town.Channel.Times("Hallo, ik ben HelpBot."));
    }

    [Theory]
    [InlineData("hallo")]
    [InlineData("kun jij iets voor mij betekenen")]
    public async Task Whoever_speaks_first_is_greeted_whatever_they_say(string words)
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Silent = ["Wil"] });

        await town.TellAsync(town.Wil, words);

        Assert.Contains("Hallo Wil, ik ben HelpBot", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("Nieuwe hulpvraag", town.Wil.Buttons());
    }

    [Fact]
    public async Task A_first_message_that_asks_for_something_gets_it()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Silent = ["Wil"] });

        await town.TellAsync(town.Wil, "nieuwe hulpvraag");

        Assert.Contains("Waar gaat het om?", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl-NL", "Ik ken je nog niet.")]
    [InlineData("en-GB", "I do not know you yet.")]
    public async Task A_stranger_hears_in_the_language_of_their_device_that_they_are_not_known(string locale, string text)
    {
        await using var town = await Town.OpenAsync(azurite);
        town.Stranger.Locale = locale;

        await town.TellAsync(town.Stranger, "hallo");

        Assert.Contains(text, town.Stranger.Reads(), StringComparison.Ordinal);
        Assert.Contains(town.Logged.All, line => line.Id == 1123);
    }

    [Fact]
    public async Task Help_says_what_to_type_and_what_to_do_in_danger()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Sam, "hulp");
        var tapped = await town.TapAsync(town.Noor, town.Noor.PersonalChat.Last, "Help");

        Assert.Contains("Typ \"open taken\"", town.Sam.Reads(), StringComparison.Ordinal);
        Assert.Contains("Bel 112", town.Sam.Reads(), StringComparison.Ordinal);
        Assert.Contains("How it works", tapped.Says(), StringComparison.Ordinal);
        Assert.Contains("Call 112", town.Noor.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_mean_nothing_get_what_can_be_done()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TellAsync(town.Sam, "zwaluw");

        Assert.Contains("Dat snap ik niet.", town.Sam.Reads(), StringComparison.Ordinal);
        Assert.Contains("Open taken", town.Sam.Buttons());
    }

    [Fact]
    public async Task Who_asks_for_English_gets_it_from_then_on_also_in_what_others_cause()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();

        await town.TellAsync(town.Wil, "English please");
        Assert.Contains(Reading.English("language.changed"), town.Wil.Reads(), StringComparison.Ordinal);
        await town.TapAsync(town.Sam, card, "claim");

        await Town.HearsAsync(town.Wil, "Sam is going to help your resident.");
        await town.TellAsync(town.Wil, "my requests");
        Assert.Contains("Your requests", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_who_taps_for_another_language_gets_their_next_card_in_it()
    {
        await using var town = await Town.OpenAsync(azurite);

        await town.TapAsync(town.Noor, town.Noor.PersonalChat.Last, "language");
        Assert.Contains(Reading.Dutch("language.changed"), town.Noor.Reads(), StringComparison.Ordinal);
        await town.TapAsync(town.Sam, town.Sam.PersonalChat.Last, "language");
        await town.TapAsync(town.Sam, await town.PlaceAsync(), "claim");

        await Town.HearsAsync(town.Sam, "Address and phone: choose");
    }

    [Fact]
    public async Task The_card_in_the_channel_is_in_the_language_of_the_team_and_each_reader_gets_their_own()
    {
        await using var town = await Town.OpenAsync(azurite);

        var card = await town.PlaceAsync();
        var read = await town.Noor.RefreshesAsync(card);

        Assert.Contains("Samen boodschappen doen", $"{card}", StringComparison.Ordinal);
        Assert.Contains("Tuesday 24 November, 14:30", read.Says(), StringComparison.Ordinal);
        Assert.Contains("I'll do it", read.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_is_refreshed_for_as_many_people_as_Teams_allows_and_no_more()
    {
        var english = Enumerable.Range(5, 70).Select(person => ($"HelpBot:People:{person}:Language", "en")).ToArray();
        await using var town = await Town.OpenAsync(azurite, 70, english);

        var card = await town.PlaceAsync();

        Assert.Equal(60, card.Card!["refresh"]!["userIds"]!.AsArray().Count);
    }
}
