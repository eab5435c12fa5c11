using System.Text.Json.Nodes;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Jobs;

/// <summary>Activities that channels may send and that nobody waits for, on the Teams stub.</summary>
public sealed class OddActivityTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_call_that_the_bot_does_not_have_is_answered_400_and_not_as_a_failure(string? name)
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TapAsync(town.Sam, await town.PlaceAsync(), "claim");
        var call = town.Sam.LastActivity!;
        call["name"] = name;

        Assert.Equal(400, (await town.Teams.Driver.RedeliverAsync(call, sameId: false)).HttpStatus);
    }

    [Theory]
    [InlineData("Wil", 1122)]
    [InlineData("Vreemd", 1128)]
    public async Task An_answer_that_the_channel_does_not_take_is_no_failure_of_the_turn(string name, int told)
    {
        await using var town = await Town.OpenAsync(azurite);
        var person = town.Teams.People.Single(one => one.Name == name);
        await town.TellAsync(person, "hallo");
        var message = person.LastActivity!;
        message["conversation"]!["id"] = "a:nowhere";
        message["text"] = "";

        Assert.Equal(200, (await town.Teams.Driver.RedeliverAsync(message, sameId: false)).HttpStatus);

        Assert.DoesNotContain(town.Logged.All, line => line.Id == 1121);
        Assert.Contains(town.Logged.All, line => line.Id == told);
    }

    [Theory]
    [InlineData("installationUpdate", """{"tenant":{"id":"T"},"team":{"id":"19:x","name":{"id":1}}}""")]
    [InlineData("installationUpdate", """{"tenant":{"id":"T"},"team":5}""")]
    [InlineData("conversationUpdate", """{"tenant":{"id":"T"},"channel":{"id":[]}}""")]
    [InlineData("conversationUpdate", """{"tenant":{"id":"T"},"eventType":{}}""")]
    [InlineData("message", """{"tenant":{"id":"T"},"settings":"x","meeting":[]}""")]
    public async Task Channel_data_that_cannot_be_read_is_left_out(string type, string data)
    {
        await using var town = await Town.OpenAsync(azurite);
        await town.TellAsync(town.Sam, "hallo");
        var activity = town.Sam.LastActivity!;
        activity["type"] = type;
        activity["action"] = "add";
        activity["conversation"] = new JsonObject { ["id"] = town.Channel.Id, ["conversationType"] = "channel", ["isGroup"] = true };
        activity["channelData"] = JsonNode.Parse(data.Replace("\"T\"", $"\"{town.Teams.TenantId}\"", StringComparison.Ordinal));

        Assert.Equal(200, (await town.Teams.Driver.RedeliverAsync(activity, sameId: false)).HttpStatus);

        Assert.DoesNotContain(town.Logged.All, line => line.Id == 1121);
    }
}
