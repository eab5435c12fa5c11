using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>Calling a request off, on the Teams stub.</summary>
public sealed class CancelTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_worker_cancels_and_the_student_the_channel_and_the_list_know()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Sam, card);
        await town.TellAsync(town.Wil, "mijn vragen");

        var cancelled = await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "cancel", which: "ResidentCancelled");

        Assert.Contains("Geannuleerd. Ik vertel het de student.", cancelled.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Sam, "Dit gaat niet door.");
        await Town.ShowsAsync(card, "Geannuleerd");
        await town.TellAsync(town.Wil, "mijn vragen");
        Assert.Contains("Je hebt nu geen hulpvragen.", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_can_be_undone_within_two_minutes_and_the_student_still_has_the_task()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Sam, card);
        await town.TellAsync(town.Wil, "mijn vragen");
        var list = town.Wil.PersonalChat.Last;
        await town.TapAsync(town.Wil, list, "cancel", which: "Solved");
        await Town.HearsAsync(town.Sam, "Dit gaat niet door.");

        town.Pass(TimeSpan.FromMinutes(1));
        var undone = await town.TapAsync(town.Wil, list, "undo");

        Assert.Contains("De hulpvraag staat er weer.", undone.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Sam, "Dit gaat toch door.");
        await Town.ShowsAsync(card, "Geclaimd");
        await town.TellAsync(town.Sam, "mijn taken");
        Assert.Contains("dinsdag 24 november", town.Sam.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_minutes_a_cancellation_stands()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.TellAsync(town.Wil, "mijn vragen");
        var list = town.Wil.PersonalChat.Last;
        await town.TapAsync(town.Wil, list, "cancel", which: "Solved");
        await Town.ShowsAsync(card, "Geannuleerd");

        town.Pass(TimeSpan.FromSeconds(121));
        var undone = await town.TapAsync(town.Wil, list, "undo");

        Assert.Contains("Dit kun je niet meer ongedaan maken.", undone.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Geannuleerd");
    }

    [Fact]
    public async Task A_supervisor_cancels_with_a_reason_that_the_worker_reads()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.ClaimAsync(town.Sam, card);
        await town.PlaceAsync("vrijdag 14:00");
        await town.TellAsync(town.Bea, "overzicht");
        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "review");

        await town.TapAsync(town.Bea, town.Bea.PersonalChat.Last, "cancel", which: "ResidentCancelled");

        var told = await Town.HearsAsync(town.Wil, "Dit gaat niet door.");
        Assert.Contains("De bewoner heeft afgezegd", $"{told}", StringComparison.Ordinal);
        Assert.Contains("vrijdag 27 november", $"{told}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_and_a_student_can_not_cancel()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.PlaceAsync();
        await town.TellAsync(town.Wil, "mijn vragen");
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "cancel", which: "Solved");
        var tap = town.Wil.LastActivity!;
        await town.TapAsync(town.Wil, town.Wil.PersonalChat.Last, "undo");

        foreach (var (person, refusal) in ((StubPerson, string)[])
            [(town.Els, "Een collega heeft dit gevraagd."), (town.Sam, "Alleen wijkwerkers kunnen dit doen.")])
        {
            var theirs = tap.DeepClone().AsObject();
            theirs["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = person.Id, ["aadObjectId"] = person.AadObjectId };
            theirs["conversation"]!["id"] = person.PersonalChat.Id;
            Reading.Data(theirs)["nonce"] = "3";
            Assert.Contains(refusal, (await town.Teams.Driver.DeliverAsync(theirs)).Answer.Says(), StringComparison.Ordinal);
        }
    }
}
