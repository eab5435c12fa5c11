using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

public sealed class InboundTests
{
    [Fact]
    public async Task A_message_is_answered_200_without_body()
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        var answer = await server.PostAsync(Incoming.Message());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":{}}""")]
    public async Task What_is_no_activity_is_answered_400(string body)
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync(body)).StatusCode);
    }

    [Fact]
    public async Task A_body_deeper_than_any_card_is_answered_400()
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        var deep = new string('[', 5000) + new string(']', 5000);
        var answer = await server.PostAsync($$"""{"type":"message","value":{{deep}}}""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Nobody_who_may_is_answered_401()
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(Incoming.Message(), "Bearer bad")).StatusCode);
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.GetAsync()).StatusCode);
    }

    [Fact]
    public async Task Objects_are_read_as_JObject_absent_lists_stay_null_and_unknown_members_are_kept()
    {
        Activity? seen = null;
        await using var server = await BotServer.StartAsync(turn =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });
        await server.PostAsync(Incoming.Message(
            ("value", new JObject { ["verb"] = "claim" }),
            ("channelData", new JObject { ["tenant"] = new JObject { ["id"] = "t" } }),
            ("attachments", new JArray(new JObject { ["contentType"] = "x/y", ["content"] = new JObject { ["a"] = 1 } })),
            ("newerMember", "kept")));

        Assert.Equal("claim", Assert.IsType<JObject>(seen!.Value)["verb"]);
        Assert.IsType<JObject>(seen.ChannelData);
        Assert.IsType<JObject>(Assert.Single(seen.Attachments).Content);
        Assert.Equal("kept", seen.Properties["newerMember"]);
        Assert.Null(seen.MembersAdded);
        Assert.Null(seen.Entities);
        Assert.Equal("urn:botframework:azure", seen.CallerId);
    }

    [Fact]
    public async Task An_exception_goes_on_unless_the_adapter_takes_it()
    {
        await using var server = await BotServer.StartAsync(_ => throw new InvalidOperationException("broken"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => server.PostAsync(Incoming.Message()));

        Exception? taken = null;
        server.Adapter.OnTurnError = (_, failure) =>
        {
            taken = failure;
            return Task.CompletedTask;
        };
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Incoming.Message())).StatusCode);
        Assert.IsType<InvalidOperationException>(taken);
    }

    [Fact]
    public async Task A_turn_starts_with_the_state_of_the_official_adapter()
    {
        string[] keys = [];
        await using var server = await BotServer.StartAsync(turn =>
        {
            keys = [.. turn.TurnState.Keys];
            return Task.CompletedTask;
        });
        await server.PostAsync(Incoming.Message());
        string[] expected =
        [
            BotAdapter.BotIdentityKey, typeof(IConnectorClient).FullName!, typeof(UserTokenClient).FullName!,
            typeof(BotCallbackHandler).FullName!, typeof(ConnectorFactory).FullName!,
        ];
        Assert.Equal(expected.Order(), keys.Order());
    }

    [Fact]
    public async Task A_turn_formats_by_the_language_of_whoever_spoke()
    {
        string? culture = null;
        await using var server = await BotServer.StartAsync(_ =>
        {
            culture = System.Globalization.CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });
        await server.PostAsync(Incoming.Message(("locale", "fr-FR")));
        Assert.Equal("fr-FR", culture);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Incoming.Message(("locale", "!!")))).StatusCode);
    }

    [Fact]
    public async Task Middleware_is_around_the_turn_from_the_outside_in()
    {
        var steps = new List<string>();
        await using var server = await BotServer.StartAsync(_ =>
        {
            steps.Add("turn");
            return Task.CompletedTask;
        });
        server.Adapter.Use(new Step("outer", steps)).Use(new Step("inner", steps));
        await server.PostAsync(Incoming.Message());
        Assert.Equal(["outer", "inner", "turn", "/inner", "/outer"], steps);
    }

    private sealed class Step(string name, List<string> steps) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            steps.Add(name);
            await next(cancellationToken);
            steps.Add("/" + name);
        }
    }
}
