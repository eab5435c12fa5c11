using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.Jobs;

/// <summary>The same job outside Teams: web chat and the emulator, by typing and by buttons that submit.</summary>
public sealed class OtherChannelsTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(ChannelIds.WebChat)]
    [InlineData(ChannelIds.Emulator)]
    public async Task A_worker_a_student_and_a_supervisor_do_the_whole_job(string channel)
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan
        {
            OffTeams = [(channel, "Wanda", "Worker"), (channel, "Sjors", "Student"), (channel, "Berber", "Supervisor")],
        });
        var (wanda, sjors, berber) = (town.Guests[0].Person, town.Guests[1].Person, town.Guests[2].Person);
        Assert.Contains("Hallo Wanda, ik ben HelpBot", wanda.Reads(), StringComparison.Ordinal);

        await SubmitAsync(town, wanda, "new");
        await SubmitAsync(town, wanda, "answer", data => $"{data["answer"]}" == "DOCTOR");
        await town.TellAsync(wanda, "morgen", "half 3", "een uurtje", "Holy-Noord", "1 student", "ja", "ja", "ja", PrivateData.Name, PrivateData.Address, PrivateData.Phone);
        await SubmitAsync(town, wanda, "answer", data => $"{data["answer"]}" == "place");
        Assert.Contains("Bewaard. Een begeleider kijkt eerst.", wanda.Reads(), StringComparison.Ordinal);

        var note = await Town.HearsAsync(berber, "wacht op jouw akkoord");
        await SubmitAsync(town, berber, "approve", message: note);
        Assert.Contains("Goedgekeurd.", $"{berber.PersonalChat}", StringComparison.Ordinal);
        await town.Channel.MessageAsync(message => $"{message}".Contains("dokter", StringComparison.Ordinal));

        await town.TellAsync(sjors, "open taken");
        await SubmitAsync(town, sjors, "claim");
        var task = await sjors.PersonalChat.MessageAsync(message => $"{message}".Contains("Adres en telefoon", StringComparison.Ordinal));
        await Town.HearsAsync(wanda, "Sjors gaat je bewoner helpen.");
        await SubmitAsync(town, sjors, "details", message: task);
        Assert.Contains(PrivateData.Address, sjors.PersonalChat.ToString(), StringComparison.Ordinal);
        Assert.Contains("Dit blijft in deze chat staan.", sjors.PersonalChat.ToString(), StringComparison.Ordinal);
        town.Pass();
        await sjors.SubmitsAsync(task, "done", new() { ["minutes"] = "60" });
        town.Pass();
        // Off Teams the relay posts a card anew where it would edit it, so the last message need not be the question.
        await sjors.SubmitsAsync(
            await sjors.PersonalChat.MessageAsync(message => $"{message}".Contains("Ben je al geweest?", StringComparison.Ordinal)), "done");

        Assert.Contains("Mooi werk.", $"{sjors.PersonalChat}", StringComparison.Ordinal);
        await Town.HearsAsync(wanda, "De hulp is gegeven. Sjors is klaar.");
        await town.TellAsync(wanda, "English please", "my requests");
        Assert.Contains("You have no requests now.", wanda.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_configured_there_is_not_known_whatever_they_call_themselves()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { OffTeams = [(ChannelIds.WebChat, "Wanda", "Worker")] });
        var forger = town.Teams.WebChatPerson("Wil");

        await town.TellAsync(forger, "nieuwe hulpvraag");
        Assert.Contains("Ik ken je nog niet.", forger.Reads(), StringComparison.Ordinal);
        var activity = forger.LastActivity!;
        activity["from"]!["aadObjectId"] = town.Wil.AadObjectId;
        await town.Teams.Driver.RedeliverAsync(activity, sameId: false);

        Assert.Contains("Ik ken je nog niet.", forger.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_person_id_on_another_channel_is_someone_else()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan
        {
            OffTeams = [(ChannelIds.WebChat, "Wanda", "Worker"), (ChannelIds.Emulator, "Emma", "Student")],
        });
        await town.TellAsync(town.Guests[1].Person, "hallo");
        var activity = town.Guests[1].Person.LastActivity!;
        activity["from"]!["id"] = town.Guests[0].Person.Id;

        await town.Teams.Driver.RedeliverAsync(activity, sameId: false);

        Assert.Contains("Ik ken je nog niet.", town.Guests[1].Person.Reads(), StringComparison.Ordinal);
    }

    private static async Task SubmitAsync(
        Town town, StubPerson person, string verb, Func<System.Text.Json.Nodes.JsonObject, bool>? whose = null, StubMessage? message = null)
    {
        town.Pass();
        await person.SubmitsAsync(message ?? person.PersonalChat.Last, verb, whose: whose);
    }
}
