using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;
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
            town.Wil, "nieuwe hulpvraag", "boodschappen", "morgen half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja", PrivateData.Name, PrivateData.Address, PrivateData.Phone);
        town.Teams.Faults.Script(Fault.Answering(503), new CallFilter { Method = "POST", Person = town.Wil });

        await town.TellAsync(town.Wil, "ja");

        await Town.HearsAsync(town.Wil, "Mijn antwoord kwam niet aan. Zo is het nu.");
        Assert.Single(town.Channel.Messages, message => message.Card is not null);
    }

    [Fact]
    public async Task A_student_on_a_host_without_universal_actions_whose_refusal_was_lost_is_told_later_who_goes()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { OffTeams = [(ChannelIds.WebChat, "Wanda", "Student")] });
        var wanda = town.Guests[0].Person;
        var card = await town.PlaceAsync();
        await town.TellAsync(wanda, "open taken");
        await town.ClaimAsync(town.Sam, card);
        town.Teams.Faults.Script(Fault.Answering(503), new CallFilter { Method = "POST", Person = wanda });

        town.Pass();
        await wanda.SubmitsAsync(wanda.PersonalChat.Last, "claim");

        await Town.HearsAsync(wanda, "Mijn antwoord kwam niet aan. Zo is het nu.");
        Assert.Contains("Sam", wanda.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_throttled_closes_the_chat_for_the_relay_too_as_long_as_Teams_asks()
    {
        await using var town = await Town.OpenAsync(azurite);
        var card = await town.PlaceAsync();
        town.Teams.Faults.Script(Fault.Throttled(TimeSpan.FromSeconds(40)), new CallFilter { Method = "POST", Person = town.Wil });
        await town.TellAsync(town.Wil, "mijn aanvragen");
        var (asked, before) = (town.Clock.GetUtcNow(), town.Wil.PersonalChat.Messages.Count);

        await town.TapAsync(town.Sam, card, "claim");
        await town.InTimeAsync(() => town.Wil.PersonalChat.Messages.Count > before, TimeSpan.FromSeconds(5));

        Assert.True(town.Wil.PersonalChat.Last.SentAt - asked >= TimeSpan.FromSeconds(40));
        Assert.Contains("Sam gaat je bewoner helpen.", town.Wil.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_whose_answer_and_whose_note_to_the_relay_are_both_lost_still_ends_well()
    {
        var calls = new TurnCalls();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = calls });
        await town.PlaceAsync();
        town.Teams.Faults.Script(Fault.Answering(503), new CallFilter { Method = "POST", Person = town.Wil });
        calls.BeforeSending = call => call == "write HelpRequests" ? throw new IOException("The network is gone.") : Task.CompletedTask;

        var delivery = await town.Wil.SaysAsync("ja");

        Assert.Equal(200, delivery.HttpStatus);
        Assert.Contains(town.Logged.All, line => line.Id == 1127);
        Assert.DoesNotContain(town.Logged.All, line => line.Id == 1121);
    }
}
