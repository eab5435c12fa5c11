using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Jobs;

/// <summary>The turn had its effect, and its answer did not arrive.</summary>
public sealed class LostAnswerTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task On_the_Teams_stub_a_worker_whose_confirmation_was_lost_is_told_later_how_it_is()
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(
            town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "1 uur", "Holy-Noord", "1", "ja", "ja", PrivateData.Name, PrivateData.Address, PrivateData.Phone);
        town.Teams.Faults.Script(Fault.Answering(503), new CallFilter { Method = "POST", Person = town.Wil });

        await town.TellAsync(town.Wil, "ja");

        await Town.HearsAsync(town.Wil, "Mijn antwoord kwam niet aan. Zo is het nu.");
        Assert.Single(town.Channel.Messages, message => message.Card is not null);
    }
}
