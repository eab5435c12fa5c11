using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>Changing what was asked for, on the Teams stub.</summary>
public sealed class ChangeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Another_day_asks_who_goes_again_and_their_yes_keeps_the_task()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Sam, card);
        var look = await LookAsync(town);

        await town.TapAsync(town.Wil, look, "change");
        var changed = await town.TapAsync(town.Wil, look, "change", new() { ["date"] = "2026-11-25" });

        Assert.Contains("Gewijzigd. Ik vertel het de student.", changed.Says(), StringComparison.Ordinal);
        Assert.Contains("woensdag 25 november, 14.30 tot 15.30 uur", changed.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "De taak is gewijzigd. We wachten op ja van Sam.");
        var question = await Town.HearsAsync(town.Sam, "De dag, de tijd of de plek is anders. Kan je nog?");
        var kept = await town.TapAsync(town.Sam, question, "Ja, ik kan");
        Assert.Contains("Fijn. De taak blijft van jou.", kept.Says(), StringComparison.Ordinal);
        await town.Wil.PersonalChat.UntilAsync(chat => chat.Times("Sam gaat je bewoner helpen.") == 2);
        await town.TellAsync(town.Sam, "mijn taken");
        Assert.Contains("woensdag 25 november", town.Sam.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_can_not_come_any_more_says_no_and_the_place_is_free()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Noor, card);
        var look = await LookAsync(town);
        await town.TapAsync(town.Wil, look, "change");
        await town.TapAsync(town.Wil, look, "change", new() { ["from"] = "15:00" });

        var question = await Town.HearsAsync(town.Noor, "The day, time or place is different. Can you still come?");
        var released = await town.TapAsync(town.Noor, question, "No, I cannot");

        Assert.Contains("You gave the task back. That is fine.", released.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Wil, "Noor kan toch niet. De taak staat weer open.");
        await Town.ShowsAsync(card, "15.00 tot 16.00 uur");
        await Town.ShowsAsync(card, "Nog niemand");
    }

    [Fact]
    public async Task A_supervisor_asks_for_one_student_more_and_who_goes_only_hears_it()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync(students: "2");
        await town.ClaimAsync(town.Sam, card);
        await town.TellAsync(town.Bea, "overzicht");
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "review");
        var look = town.Bea.PersonalChat.Last;

        await town.TapAsync(town.Bea, look, "change");
        await town.TapAsync(town.Bea, look, "change", new() { ["students"] = "3" });

        await Town.HearsAsync(town.Sam, "Hier is iets veranderd. Kijk het even na.");
        await Town.HearsAsync(town.Wil, "Hier is iets veranderd. Kijk het even na.");
        await Town.ShowsAsync(card, "Nog 2 plekken vrij");
        Assert.DoesNotContain("Kan je nog?", $"{town.Sam.PersonalChat}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_filled_in_wrong_is_said_and_the_form_comes_back_with_the_rest()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var look = await LookAsync(town);
        await town.TapAsync(town.Wil, look, "change");

        var weekend = await town.TapAsync(town.Wil, look, "change", new() { ["date"] = "2026-11-28", ["note"] = "Bel 06 12345678, mevrouw Jansen." });
        Assert.Contains("Het team is dan dicht. Kies een andere dag.", weekend.Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", weekend.Card!.ToJsonString(), StringComparison.Ordinal);
        var late = await town.TapAsync(town.Wil, look, "change", new() { ["date"] = "2026-11-27", ["from"] = "16:45" });
        Assert.Contains("Studenten werken van 13.00 tot 17.00 uur.", late.Says(), StringComparison.Ordinal);
        var minutes = await town.TapAsync(town.Wil, look, "change", new() { ["from"] = "14:00", ["duration"] = "50" });
        Assert.Contains("Kies 15 tot 180 minuten", minutes.Says(), StringComparison.Ordinal);

        Assert.Contains("dinsdag 24 november", $"{card}", StringComparison.Ordinal);
        var mended = await town.TapAsync(town.Wil, look, "change", new() { ["duration"] = "45" });
        Assert.Contains("vrijdag 27 november, 14.00 tot 14.45 uur", mended.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "vrijdag 27 november, 14.00 tot 14.45 uur");
    }

    [Fact]
    public async Task A_new_telephone_number_keeps_the_address_and_only_who_goes_reads_both()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        var look = await LookAsync(town);
        await town.TapAsync(town.Wil, look, "change");

        await town.TapAsync(town.Wil, look, "change", new() { ["phone"] = "010 7654321" });

        var question = await Town.HearsAsync(town.Sam, "Kan je nog?");
        await town.TapAsync(town.Sam, question, "Ja, ik kan");
        var details = await town.TapAsync(town.Sam, question, "details");
        Assert.Contains(PrivateData.Address, details.Says(), StringComparison.Ordinal);
        Assert.Contains("010 7654321", details.Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("7654321", town.Channel.All() + town.Wil.PersonalChat.All(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_who_does_not_know_the_address_gives_all_of_it()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        await town.TellAsync(town.Bea, "overzicht");
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "review");
        var look = town.Bea.PersonalChat.Last;
        await town.TapAsync(town.Bea, look, "change");

        var part = await town.TapAsync(town.Bea, look, "change", new() { ["phone"] = "010 7654321" });
        Assert.Contains("Vul de naam, het adres en het nummer alle drie in.", part.Says(), StringComparison.Ordinal);
        var all = await town.TapAsync(town.Bea, look, "change", new() { ["callBy"] = "mevrouw B.", ["address"] = "Holysingel 1", ["phone"] = "010 7654321" });

        Assert.Contains("Gewijzigd.", all.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_a_student_and_the_channel_get_no_form()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var look = await LookAsync(town);
        await town.TapAsync(town.Wil, look, "change");
        var tap = town.Wil.LastActivity!;

        foreach (var person in (StubPerson[])[town.Els, town.Sam])
        {
            var theirs = tap.DeepClone().AsObject();
            theirs["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = person.Id, ["aadObjectId"] = person.AadObjectId };
            theirs["conversation"]!["id"] = person.PersonalChat.Id;
            Assert.Contains("Een collega heeft dit gevraagd.", (await town.Teams.Driver.DeliverAsync(theirs)).Answer.Says(), StringComparison.Ordinal);
        }

        await town.TapAsync(town.Wil, card, "claim");
        var shared = town.Wil.LastActivity!.DeepClone().AsObject();
        Reading.Data(shared)["verb"] = "change";
        shared["value"]!["action"]!["verb"] = "change";
        Assert.Contains("Stuur mij dit in de chat.", (await town.Teams.Driver.DeliverAsync(shared)).Answer.Says(), StringComparison.Ordinal);
    }

    private static async Task<StubMessage> LookAsync(Town town)
    {
        await town.TellAsync(town.Wil, "mijn vragen");
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "refresh");
        return town.Wil.PersonalChat.Last;
    }
}
