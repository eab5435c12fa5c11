using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

public sealed class OutboundTests
{
    private const string Conversation = "https://channel.example/amer/v3/conversations/19%3Aa%40thread.tacv2";

    [Fact]
    public async Task An_answer_is_a_reply_to_what_came_in_addressed_to_whoever_spoke()
    {
        ResourceResponse? response = null;
        await using var server = await BotServer.StartAsync(async turn => response = await turn.SendActivityAsync("hallo terug"));
        await server.PostAsync(Incoming.Message());

        var (call, body, conversation) = Assert.Single(server.Channel.Calls);
        Assert.Equal($"POST {Conversation}/activities/in-1", call);
        Assert.Equal("19:a@thread.tacv2", conversation);
        Assert.Equal("sent-1", response!.Id);
        Assert.True(JToken.DeepEquals(body, JObject.Parse(
            """
            {"type":"message","serviceUrl":"https://channel.example/amer","channelId":"msteams",
            "from":{"id":"28:bot","name":"HelpBot"},"conversation":{"tenantId":"tenant-1","id":"19:a@thread.tacv2"},
            "recipient":{"id":"29:person","aadObjectId":"aad-1"},"text":"hallo terug","inputHint":"acceptingInput","replyToId":"in-1"}
            """)), body!.ToString());
    }

    [Fact]
    public async Task Text_has_no_lists_and_a_made_message_has_empty_ones()
    {
        await using var server = await BotServer.StartAsync(async turn =>
        {
            await turn.SendActivityAsync("een");
            await turn.SendActivityAsync(MessageFactory.Text("twee"));
        });
        await server.PostAsync(Incoming.Message());
        Assert.Null(server.Channel.Calls[0].Body!["attachments"]);
        Assert.Equal("[]", server.Channel.Calls[1].Body!["attachments"]!.ToString());
        Assert.Equal("[]", server.Channel.Calls[1].Body!["entities"]!.ToString());
    }

    [Fact]
    public async Task What_answers_nothing_goes_to_the_end_of_the_conversation_and_its_id_is_cleared()
    {
        await using var server = await BotServer.StartAsync(turn => turn.SendActivityAsync(new Activity { Type = "message", Id = "mine" }));
        await server.PostAsync(Incoming.Message().Replace("\"in-1\"", "null", StringComparison.Ordinal));
        var (call, body, _) = Assert.Single(server.Channel.Calls);
        Assert.Equal($"POST {Conversation}/activities", call);
        Assert.Null(body!["id"]);
    }

    [Fact]
    public async Task Updates_are_put_and_deletes_deleted_with_ids_percent_encoded()
    {
        await using var server = await BotServer.StartAsync(async turn =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = "message", Id = "1:a/b", Text = "nieuw" });
            await turn.DeleteActivityAsync("1:a/b");
        });
        await server.PostAsync(Incoming.Message());
        Assert.Equal(
            [$"PUT {Conversation}/activities/1%3Aa%2Fb", $"DELETE {Conversation}/activities/1%3Aa%2Fb"],
            server.Channel.Calls.Select(call => call.Call));
        Assert.Equal("1:a/b", server.Channel.Calls[0].Body!["id"]);
    }

    [Theory]
    [InlineData("msteams", 0)]
    [InlineData("emulator", 1)]
    public async Task Traces_go_out_on_the_emulator_alone(string channel, int calls)
    {
        var responded = true;
        await using var server = await BotServer.StartAsync(async turn =>
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace });
            responded = turn.Responded;
        });
        await server.PostAsync(Incoming.Message(("channelId", channel)));
        Assert.Equal(calls, server.Channel.Calls.Count);
        Assert.False(responded);
    }

    [Fact]
    public async Task A_refusal_of_the_channel_is_an_exception_with_its_code_and_is_not_tried_again()
    {
        ErrorResponseException? refused = null;
        await using var server = await BotServer.StartAsync(async turn =>
            refused = await Assert.ThrowsAsync<ErrorResponseException>(() =>
                turn.SendActivityAsync("hallo", cancellationToken: TestContext.Current.CancellationToken)));
        server.Channel.Answer = _ =>
            ChannelStub.Json(HttpStatusCode.TooManyRequests, """{"error":{"code":"Throttled","message":"Slow down"}}""");
        await server.PostAsync(Incoming.Message());

        Assert.Equal("Throttled", refused!.Body.Error.Code);
        Assert.Equal("Operation returned an invalid status code 'TooManyRequests'", refused.Message);
        Assert.Single(server.Channel.Calls);
    }

    [Fact]
    public async Task A_refusal_that_is_a_page_of_a_gateway_has_no_body()
    {
        ErrorResponseException? refused = null;
        await using var server = await BotServer.StartAsync(async turn =>
            refused = await Assert.ThrowsAsync<ErrorResponseException>(() =>
                turn.SendActivityAsync("hallo", cancellationToken: TestContext.Current.CancellationToken)));
        server.Channel.Answer = _ => ChannelStub.Json(HttpStatusCode.BadGateway, "<html>");
        await server.PostAsync(Incoming.Message());
        Assert.Null(refused!.Body);
    }

    [Fact]
    public async Task Sends_of_a_turn_can_be_changed_or_held_back()
    {
        ResourceResponse? response = null;
        await using var server = await BotServer.StartAsync(async turn =>
        {
            turn.OnSendActivities((_, activities, next) =>
            {
                activities[0].Text += "!";
                return next();
            });
            await turn.SendActivityAsync("hallo");
            turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));
            response = await turn.SendActivityAsync("stil");
        });
        await server.PostAsync(Incoming.Message());
        Assert.Equal("hallo!", Assert.Single(server.Channel.Calls).Body!["text"]);
        Assert.Null(response!.Id);
    }
}
