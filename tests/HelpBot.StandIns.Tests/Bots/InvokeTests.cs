using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

public sealed class InvokeTests
{
    [Fact]
    public async Task A_card_action_is_answered_with_status_type_and_value()
    {
        await using var server = await BotServer.StartAsync(new Cards());
        var answer = await server.PostAsync(Incoming.CardAction("claim"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"claim 1"}""",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(server.Channel.Calls);
    }

    public static TheoryData<string, string, string> Malformed => new()
    {
        { "null", "BadRequest", "Missing value property" },
        { "\"claim\"", "BadRequest", "Value property is not properly formed" },
        { "[]", "BadRequest", "Value property is not properly formed" },
        { """{"action":5}""", "BadRequest", "Value property is not properly formed" },
        { "{}", "BadRequest", "Missing action property" },
        { """{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit' is not supported." },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_malformed_card_action_is_answered_400_with_an_error(string value, string code, string message)
    {
        await using var server = await BotServer.StartAsync(new Cards());
        var answer = await server.PostAsync(Incoming.Invoke("adaptiveCard/action", JToken.Parse(value)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = JObject.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(400, body["statusCode"]);
        Assert.Equal("application/vnd.microsoft.error", body["type"]);
        Assert.Equal(code, body["value"]!["code"]);
        Assert.Equal(message, body["value"]!["message"]);
    }

    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("task/fetch")]
    [InlineData(null)]
    public async Task What_is_not_overridden_is_answered_501(string? name)
    {
        await using var server = await BotServer.StartAsync(new TeamsActivityHandler());
        var value = JObject.Parse("""{"action":{"type":"Action.Execute"}}""");
        Assert.Equal(HttpStatusCode.NotImplemented, (await server.PostAsync(Incoming.Invoke(name, value))).StatusCode);
    }

    [Fact]
    public async Task A_bot_that_says_nothing_to_an_invoke_answers_501()
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        Assert.Equal(HttpStatusCode.NotImplemented, (await server.PostAsync(Incoming.CardAction("claim"))).StatusCode);
    }

    [Fact]
    public async Task The_status_of_the_answer_is_the_status_of_the_invoke_response()
    {
        await using var server = await BotServer.StartAsync(turn => turn.SendActivityAsync(new Activity
        {
            Type = "invokeResponse",
            Value = new InvokeResponse { Status = 412, Body = new { hidden = "getter only" } },
        }));
        var answer = await server.PostAsync(Incoming.Invoke("x", null));
        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
        Assert.Equal("{}", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Expected_replies_come_back_in_the_answer_and_no_call_is_made()
    {
        await using var server = await BotServer.StartAsync(async turn =>
        {
            await turn.SendActivityAsync("een");
            await turn.SendActivityAsync(MessageFactory.Text("twee"));
        });
        var answer = await server.PostAsync(Incoming.Message(("deliveryMode", "expectReplies")));
        var body = JObject.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["een", "twee"], body["activities"]!.Select(activity => (string?)activity["text"]));
        Assert.Empty(server.Channel.Calls);
    }

    private sealed class Cards : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.activity.message",
                Value = $"{invokeValue.Action.Verb} {((JObject)invokeValue.Action.Data)["n"]}",
            });
    }
}
