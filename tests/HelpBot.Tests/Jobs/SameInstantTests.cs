using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>Acts that cross, through HTTP, on Azurite and the Teams stub.</summary>
public sealed class SameInstantTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Two_students_who_claim_the_two_places_of_a_task_at_once_both_go()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync(students: "2");

        var answers = await Task.WhenAll(town.Sam.ClicksAsync(card, "claim"), town.Noor.ClicksAsync(card, "claim"));

        Assert.Contains("Top, deze is voor jou.", answers[0].Says(), StringComparison.Ordinal);
        Assert.Contains("Great, this one is yours.", answers[1].Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Status: Geclaimd");
    }

    [Fact]
    public async Task A_student_who_claims_two_tasks_of_the_same_hour_at_once_gets_one()
    {
        await using var town = await Town.OpenAsync(azurite);
        var (one, other) = (await town.PlaceAsync("morgen half 3"), await town.PlaceAsync("morgen 15:00"));

        var answers = await Task.WhenAll(town.Sam.ClicksAsync(one, "claim"), town.Sam.ClicksAsync(other, "claim"));

        Assert.Single(answers, answer => answer.Says().Contains("Top, deze is voor jou.", StringComparison.Ordinal));
        Assert.Single(answers, answer => answer.Says().Contains("Je hebt dan al een taak", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_claim_and_a_cancellation_at_once_end_in_a_card_that_says_cancelled_and_a_student_who_knows()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        await town.TellAsync(town.Wil, "mijn vragen");
        var list = town.Wil.PersonalChat.Last;

        var claiming = town.Sam.ClicksAsync(card, "claim");
        var cancelled = await town.Wil.ClicksAsync(list, "cancel", whose: data => $"{data["reason"]}" == "Solved");
        var claimed = (await claiming).Says();

        Assert.Contains("Geannuleerd.", cancelled.Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(card, "Status: Geannuleerd");
        if (claimed.Contains("Top, deze is voor jou.", StringComparison.Ordinal)) await Town.HearsAsync(town.Sam, "Dit gaat niet door.");
        else Assert.Contains("Deze hulpvraag gaat niet door.", claimed, StringComparison.Ordinal);
        await town.TellAsync(town.Sam, "mijn taken");
        Assert.Equal(1, town.Sam.PersonalChat.Times("Je hebt nu geen taken."));
    }
}
