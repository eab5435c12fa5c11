using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>Changing and cancelling a placed request in words, on the Teams stub: one sentence and one tap.</summary>
public sealed class PlacedTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_worker_calls_a_request_off_in_words_and_with_one_tap()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Sam, card);

        await town.TellAsync(town.Wil, "de boodschappen van morgen gaan niet door");
        Assert.Contains("Gaat dit niet door?", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("Ik vertel het Sam.", town.Wil.Reads(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Sam");
        var off = await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "cancel", which: "ResidentCancelled");

        Assert.Contains("Geannuleerd. Ik vertel het de student.", off.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Sam, "Dit gaat niet door.");
    }

    [Fact]
    public async Task A_worker_moves_a_request_in_words_and_who_goes_is_asked_again()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.ClaimAsync(town.Sam, await town.PlaceAsync());

        await town.TellAsync(town.Wil, "verzet de boodschappen naar donderdag");
        Assert.Contains("Zo wordt het. Klopt dit?", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("donderdag 26 november, 14.30 tot 15.30 uur", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("Ik vraag Sam opnieuw.", town.Wil.Reads(), StringComparison.Ordinal);
        var changed = await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "Ja, wijzig");

        Assert.Contains("Gewijzigd. Ik vertel het de student.", changed.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Sam, "De dag, de tijd of de plek is anders. Kan je nog?");
    }

    [Fact]
    public async Task Without_a_draft_a_new_time_alone_is_about_the_only_request()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();

        await town.TellAsync(town.Wil, "toch om 3 uur");
        Assert.Contains("dinsdag 24 november, 15.00 tot 16.00 uur", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "Ja, wijzig");
        await town.TellAsync(town.Wil, "het worden er twee");
        Assert.Contains("2 studenten", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_one_is_chosen()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        await town.PlaceAsync("woensdag 13:00");

        await town.TellAsync(town.Wil, "mevrouw heeft afgezegd");

        Assert.Contains("Welke gaat niet door?", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("dinsdag 24 november", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("woensdag 25 november", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_said_and_the_list_offered()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();

        await town.TellAsync(town.Wil, "annuleer de wandeling van vrijdag");

        Assert.Contains("Ik vind die hulpvraag niet.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Equal(["Mijn vragen"], town.Wil.Buttons());
    }

    [Fact]
    public async Task A_closed_day_gets_its_own_answer_and_nothing_changes()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();

        await town.TellAsync(town.Wil, "verzet de boodschappen naar zaterdag");

        Assert.Contains("Zaterdag werken we niet.", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ja, wijzig", town.Wil.Buttons());
    }

    [Fact]
    public async Task An_open_draft_stays_when_words_clearly_mean_a_placed_request()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        await town.TellAsync(town.Wil, "nieuwe hulpvraag", "wandelen");

        await town.TellAsync(town.Wil, "de boodschappen van morgen gaan niet door");

        Assert.Equal(1, town.Wil.PersonalChat.Times("Gaat dit niet door?"));
        Assert.Contains("We waren hier gebleven.", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_cancels_for_their_team_and_another_worker_finds_nothing()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();

        await town.TellAsync(town.Bea, "de boodschappen van morgen gaan niet door");
        Assert.Contains("Gaat dit niet door?", town.Bea.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Els, "de boodschappen van morgen gaan niet door");

        Assert.Contains("Ik vind die hulpvraag niet.", town.Els.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_in_English()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        await town.TellAsync(town.Wil, "English please");

        await town.TellAsync(town.Wil, "cancel tomorrow's shopping");
        Assert.Contains("Is this cancelled?", town.Wil.Reads(), StringComparison.Ordinal);
        await town.TellAsync(town.Wil, "move the shopping to Thursday");

        Assert.Contains("This is how it will be. Is this right?", town.Wil.Reads(), StringComparison.Ordinal);
        Assert.Contains("Thursday 26 November", town.Wil.Reads(), StringComparison.Ordinal);
    }
}
