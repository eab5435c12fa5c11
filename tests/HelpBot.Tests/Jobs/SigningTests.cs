using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>After the visit: hours that are signed for, how the resident found it, and who may go at all; on the Teams stub.</summary>
public sealed class SigningTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_supervisor_corrects_and_signs_the_minutes_and_the_student_hears_how_many()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.AskAsync(task: "dokter");
        var note = await Town.HearsAsync(town.Bea, "wacht op jouw akkoord");
        await town.TapAsync(town.Bea, note, "approve");
        var card = await town.Channel.MessageAsync(message => message.Card is not null);
        await town.FinishAsync(town.Noor, await town.ClaimAsync(town.Noor, card), new() { ["minutes"] = "90" });
        await Town.ShowsAsync(card, "Status: Klaar");

        town.Pass();
        await town.Bea.ClicksAsync(note, "review", card: note.Card);
        var look = town.Bea.PersonalChat.Last;
        Assert.Contains("Noor is klaar: 1 uur en 30 minuten.", $"{look}", StringComparison.Ordinal);
        var signed = await town.TapAsync(town.Bea, look, "sign", new() { [$"minutes|{town.Noor.AadObjectId}"] = "75" });

        Assert.Contains("Goedgekeurd. Ik vertel het Noor.", signed.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Noor, "Your supervisor approved 1 hour and 15 minutes.");
        await Town.ShowsAsync(card, "Status: Afgerond");
        var again = await town.Bea.ClicksAsync(look, "sign", card: look.Card);
        Assert.Contains("Hier zijn geen uren meer om goed te keuren.", again.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worker_tells_how_the_resident_found_it_in_two_taps()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.FinishAsync(town.Sam, await town.ClaimAsync(town.Sam, await town.PlaceAsync()), new() { ["minutes"] = "60" });
        var done = await Town.HearsAsync(town.Wil, "De hulp is gegeven. Sam is klaar.");

        var told = await town.TapAsync(town.Wil, done, "Fijn", new() { ["same"] = "true" });

        Assert.Contains("Dank je. Ik heb het opgeschreven.", told.Says(), StringComparison.Ordinal);
        Assert.Contains("Bewoner vond het: Fijn", told.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_had_the_training_is_told_so_and_who_has_goes()
    {
        await using var town = await Town.OpenAsync(
            azurite, 0, ("HelpBot:Teams:0:TrainedTasks:0", "SHOP"), ("HelpBot:People:4:Training:0", "SHOP"));
        var card = await town.PlaceAsync();

        var refused = await town.TapAsync(town.Sam, card, "claim");
        var claimed = await town.TapAsync(town.Noor, card, "claim");

        Assert.Contains("Voor deze hulp is eerst een training nodig. Vraag het je begeleider.", refused.Says(), StringComparison.Ordinal);
        Assert.Contains("Great, this one is yours.", claimed.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_asks_for_help_like_a_supervisor()
    {
        await using var town = await Town.OpenAsync(azurite, 0, ("HelpBot:People:1:Roles:0", "Coordinator"));

        await town.AskAsync(by: town.Els);

        await town.Channel.MessageAsync(message => message.Card is not null);
        Assert.Contains(town.Els.PersonalChat.Messages, message => $"{message}".Contains(Reading.Dutch("greet.supervisor"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_coordinator_reviews_like_a_supervisor()
    {
        await using var town = await Town.OpenAsync(azurite, 0, ("HelpBot:People:1:Roles:0", "Coordinator"));
        await town.AskAsync(task: "dokter");
        await Town.HearsAsync(town.Bea, "wacht op jouw akkoord");

        await town.TellAsync(town.Els, "overzicht");
        await town.TapAsync(town.Els, town.Els.PersonalChat.Last, "review");
        var approved = await town.TapAsync(town.Els, town.Els.PersonalChat.Last, "approve");

        Assert.Contains("Goedgekeurd. De studenten zien de vraag nu.", approved.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Wil, "Je hulpvraag is goedgekeurd.");
    }
}
