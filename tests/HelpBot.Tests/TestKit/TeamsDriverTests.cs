using System.Net;
using System.Text.Json.Nodes;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.TestKit;

public sealed class TeamsDriverTests
{
    private readonly TeamsStub stub = new();
    private readonly EchoBot bot;
    private readonly StubPerson sam;
    private readonly StubPerson noor;
    private readonly StubTeam team;

    public TeamsDriverTests()
    {
        bot = new EchoBot(stub);
        (sam, noor) = (stub.Person("Sam"), stub.Person("Noor"));
        team = stub.Team("Vlaardingen", sam, noor);
        team.HasBot = true;
    }

    [Fact]
    public async Task A_message_carries_all_that_Teams_sends_and_a_token()
    {
        await sam.SaysAsync("Nieuwe hulpvraag");
        var heard = Assert.Single(bot.Heard);
        Assert.Equal(("message", "Nieuwe hulpvraag", "msteams", "nl-NL"), ($"{heard["type"]}", $"{heard["text"]}", $"{heard["channelId"]}", $"{heard["locale"]}"));
        Assert.Equal(sam.AadObjectId, $"{heard["from"]!["aadObjectId"]}");
        Assert.Equal(("personal", stub.TenantId, sam.PersonalChat.Id), ($"{heard["conversation"]!["conversationType"]}", $"{heard["conversation"]!["tenantId"]}", $"{heard["conversation"]!["id"]}"));
        Assert.Equal(stub.TenantId, $"{heard["channelData"]!["tenant"]!["id"]}");
        Assert.Equal((stub.BotId, stub.ServiceUrls["msteams"].ToString()), ($"{heard["recipient"]!["id"]}", $"{heard["serviceUrl"]}"));
        Assert.Equal($"token for {heard["id"]}", Assert.Single(bot.Tokens));
    }

    [Fact]
    public async Task A_message_in_a_channel_starts_a_thread_in_which_the_bot_can_answer()
    {
        await sam.SaysInChannelAsync(team.General, "<at>HelpBot</at> hallo");
        var heard = Assert.Single(bot.Heard);
        var thread = $"{heard["conversation"]!["id"]}";
        Assert.Equal($"{team.General.Id};messageid={heard["id"]}", thread);
        Assert.Contains(heard["entities"]!.AsArray(), entity => $"{entity!["type"]}" == "mention" && $"{entity["mentioned"]!["id"]}" == stub.BotId);
        await bot.CallAsync(HttpMethod.Post, team.General, $"v3/conversations/{thread}/activities/{heard["id"]}", Wire.Message("dag"));
        Assert.Equal($"{heard["id"]}", team.General.Last.ThreadId);
    }

    [Fact]
    public async Task Without_a_mention_the_bot_hears_nothing_in_a_channel() =>
        await Assert.ThrowsAsync<TeamsRefusesException>(() => sam.SaysInChannelAsync(team.General, "hallo"));

    [Fact]
    public async Task Installing_sends_both_events_and_opens_the_chat()
    {
        var lone = stub.Person("Lone");
        await lone.InstallsAsync();
        Assert.Equal(["installationUpdate", "conversationUpdate"], bot.Heard.Select(activity => $"{activity["type"]}"));
        Assert.Equal(stub.BotId, $"{bot.Heard[1]["membersAdded"]![0]!["id"]}");
        Assert.Equal(HttpStatusCode.Created, (await bot.SendAsync(lone.PersonalChat, Wire.Message("welkom"))).StatusCode);
        await lone.UninstallsAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await bot.SendAsync(lone.PersonalChat, Wire.Message("nog iets"))).StatusCode);
    }

    [Fact]
    public async Task Adding_the_bot_to_a_team_tells_which_team()
    {
        var other = stub.Team("Schiedam", sam);
        await other.AddsBotAsync();
        Assert.All(bot.Heard, activity => Assert.Equal(other.Id, $"{activity["channelData"]!["team"]!["id"]}"));
        Assert.True(other.HasBot);
    }

    [Fact]
    public async Task A_new_member_is_told_with_the_Entra_id()
    {
        var ali = stub.Person("Ali");
        await team.AddsAsync(ali);
        Assert.Equal(ali.AadObjectId, $"{Assert.Single(bot.Heard)["membersAdded"]![0]!["aadObjectId"]}");
        Assert.Contains(ali, team.Members);
    }

    [Fact]
    public async Task A_tap_sends_the_action_and_the_answer_is_seen_by_the_one_who_tapped_until_the_next_edit()
    {
        var message = await PostAsync(Wire.CardSaying("open"));
        bot.Answer = Wire.CardAnswer(Wire.CardSaying("yours", "Details"));
        var answer = await sam.ClicksAsync(message, "Claim");

        var action = bot.Heard[^1]["value"]!["action"]!;
        Assert.Equal(("adaptiveCard/action", message.Id), ($"{bot.Heard[^1]["name"]}", $"{bot.Heard[^1]["replyToId"]}"));
        Assert.Equal(("claim", "r1", "manual"), ($"{action["verb"]}", $"{action["data"]!["request"]}", $"{bot.Heard[^1]["value"]!["trigger"]}"));
        Assert.True(answer.IsShown);
        Assert.Equal(("yours", "open"), (Says(message.CardFor(sam)), Says(message.CardFor(noor))));
        await bot.EditAsync(team.General, message.Id, Wire.CardMessage(Wire.CardSaying("taken")));
        Assert.Equal(("taken", "taken"), (Says(message.CardFor(sam)), Says(message.CardFor(noor))));
    }

    [Fact]
    public async Task An_answer_that_Teams_would_not_show_is_recognised()
    {
        var message = await PostAsync(Wire.CardSaying("open"));
        Assert.False((await sam.ClicksAsync(message, "claim")).IsShown);
        (bot.Answer, bot.Status) = (Wire.CardAnswer(Wire.CardSaying("x")), HttpStatusCode.InternalServerError);
        Assert.False((await sam.ClicksAsync(message, "claim")).IsShown);
    }

    [Fact]
    public async Task A_host_without_universal_actions_submits_the_fallback_as_a_message_without_text()
    {
        var message = await PostAsync(Wire.CardSaying("open"));
        await noor.SubmitsAsync(message, "Claim");
        var heard = bot.Heard[^1];
        Assert.Equal(("message", "claim", message.Id), ($"{heard["type"]}", $"{heard["value"]!["verb"]}", $"{heard["replyToId"]}"));
        Assert.False(heard.ContainsKey("text"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_redelivery_has_the_same_id_or_a_new_one(bool sameId)
    {
        var message = await PostAsync(Wire.CardSaying("open"));
        await sam.ClicksAsync(message, "Claim");
        await sam.RedeliversAsync(sameId);
        var (first, again) = (bot.Heard[^2], bot.Heard[^1]);
        Assert.Equal(sameId, $"{first["id"]}" == $"{again["id"]}");
        Assert.True(JsonNode.DeepEquals(first["value"], again["value"]));
    }

    [Fact]
    public async Task A_refresh_is_sent_for_those_whom_the_card_names()
    {
        var card = Wire.CardSaying("open");
        card["refresh"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "refresh", ["data"] = new JsonObject { ["verb"] = "refresh" } },
            ["userIds"] = new JsonArray(sam.Id),
        };
        var message = await PostAsync(card);
        await sam.RefreshesAsync(message);
        Assert.Equal(("automatic", "refresh"), ($"{bot.Heard[^1]["value"]!["trigger"]}", $"{bot.Heard[^1]["value"]!["action"]!["verb"]}"));
        await Assert.ThrowsAsync<TeamsRefusesException>(() => noor.RefreshesAsync(message));
    }

    [Fact]
    public async Task A_refused_message_fails_the_test_that_sent_it()
    {
        bot.Status = HttpStatusCode.Forbidden;
        await Assert.ThrowsAsync<TeamsRefusesException>(() => sam.SaysAsync("x"));
    }

    [Fact]
    public async Task Other_channels_know_no_tenant_and_no_Entra_id()
    {
        await stub.WebChatPerson("Guest").SaysAsync("hi");
        await stub.EmulatorPerson("Dev").SaysAsync("hi");
        Assert.Equal(["webchat", "emulator"], bot.Heard.Select(activity => $"{activity["channelId"]}"));
        Assert.All(bot.Heard, activity => Assert.Null(activity["from"]!["aadObjectId"] ?? activity["channelData"] ?? activity["conversation"]!["tenantId"]));
    }

    private async Task<StubMessage> PostAsync(JsonObject card)
    {
        await bot.SendAsync(team.General, Wire.CardMessage(card));
        return team.General.Last;
    }

    private static string Says(JsonObject? card) => $"{card!["body"]![0]!["text"]}";
}
