using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

public sealed class ProactiveTests
{
    private static readonly ConversationReference Reference = new(
        "act-1", new ChannelAccount("29:person"), new ChannelAccount("28:bot"), new ConversationAccount(id: "a:1"), "msteams", "https://channel.example/");

    [Fact]
    public async Task A_conversation_goes_on_with_an_event_and_answers_to_that()
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        Activity? began = null;
        BotCallbackHandler turn = async (context, cancellationToken) =>
        {
            began = context.Activity;
            await context.SendActivityAsync("hallo", cancellationToken: cancellationToken);
        };
        await server.Adapter.ContinueConversationAsync("app", Reference, turn, CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (began!.Type, began.Name));
        Assert.Equal($"POST https://channel.example/v3/conversations/a%3A1/activities/{began.Id}", Assert.Single(server.Channel.Calls).Call);
    }

    [Fact]
    public async Task A_conversation_is_made_and_its_turn_has_the_id_of_the_first_message()
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        server.Channel.Answer = _ => ChannelStub.Json(HttpStatusCode.Created, """{"id":"19:new;messageid=5","activityId":"5"}""");
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount("28:bot"),
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo("19:channel") },
            Activity = MessageFactory.Text("kaart"),
            TenantId = "tenant-1",
        };
        Activity? began = null;
        await server.Adapter.CreateConversationAsync(
            "app", Channels.Msteams, "https://channel.example/", null, parameters,
            (context, _) =>
            {
                began = context.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        var (call, body, _) = Assert.Single(server.Channel.Calls);
        Assert.Equal("POST https://channel.example/v3/conversations", call);
        Assert.Equal("""{"channel":{"id":"19:channel"}}""", body!["channelData"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("kaart", body["activity"]!["text"]);
        Assert.Equal(("CreateConversation", "5", "19:new;messageid=5"), (began!.Name, began.Id, began.Conversation.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_bot_without_app_id_starts_no_turns(string? appId)
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            server.Adapter.ContinueConversationAsync(appId, Reference, (_, _) => Task.CompletedTask, CancellationToken.None));
    }
}
