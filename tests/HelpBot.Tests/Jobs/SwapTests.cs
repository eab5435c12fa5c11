using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;

namespace HelpBot.Tests.Jobs;

/// <summary>One student takes over from another, on the Teams stub.</summary>
public sealed class SwapTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_student_who_says_yes_takes_over_with_the_address_and_everyone_hears_who_goes()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Sam, card);

        var asked = await town.TapAsync(town.Sam, task, "swap", new() { ["student"] = town.Noor.AadObjectId! });
        Assert.Contains("Ik vraag het aan Noor. De taak blijft van jou tot het antwoord.", asked.Says(), StringComparison.Ordinal);
        var question = await Town.HearsAsync(town.Noor, "Sam asks if you will take over this task.");
        var taken = await town.TapAsync(town.Noor, question, "I'll take over");

        Assert.Contains("Great, this task is yours now.", taken.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Sam, "Noor neemt deze taak over. Je hoeft niet te gaan.");
        await Town.HearsAsync(town.Bea, "Twee studenten hebben geruild. Nu gaat Noor.");
        await Town.HearsAsync(town.Wil, "Noor gaat je bewoner helpen.");
        await Town.ShowsAsync(card, "Wie gaat: Noor");
        Assert.Contains(PrivateData.Address, (await town.TapAsync(town.Noor, question, "details")).Says(), StringComparison.Ordinal);
        await Town.ShowsAsync(task, "Wie gaat: Noor");
        Assert.DoesNotContain("Bekijk adres", $"{task}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_who_says_no_leaves_the_task_where_it_is()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        var task = await town.ClaimAsync(town.Noor, card);
        await town.TapAsync(town.Noor, task, "swap", new() { ["student"] = town.Sam.AadObjectId! });
        var question = await Town.HearsAsync(town.Sam, "Noor vraagt of jij deze taak overneemt.");

        var declined = await town.TapAsync(town.Sam, question, "Nee, ik kan niet");

        Assert.Contains("Goed. Ik zeg het tegen Noor.", declined.Says(), StringComparison.Ordinal);
        await Town.HearsAsync(town.Noor, "Sam cannot swap. The task is still yours.");
        await Town.ShowsAsync(card, "Wie gaat: Noor");
    }
}
