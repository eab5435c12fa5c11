using System.Net;
using HelpBot.Teams.Authentication.Outbound;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Authentication;

public sealed class TurnTests
{
    [Fact]
    public async Task An_answer_goes_out_signed_to_the_service_url()
    {
        await using var host = await AuthHost.StartAsync();
        host.Bot.Turn = (turn, cancellationToken) => turn.SendActivityAsync("hallo", cancellationToken: cancellationToken);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync()).StatusCode);

        var (address, authorization) = Assert.Single(host.Connector.Calls);
        Assert.Equal("https://smba.trafficmanager.net/emea/v3/conversations/a%3A1/activities/1", address!.AbsoluteUri);
        Assert.Equal("Bearer token for https://api.botframework.com/.default", authorization);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("/relative")]
    [InlineData("")]
    public async Task A_stored_service_url_on_another_host_gets_no_call_and_no_token(string serviceUrl)
    {
        await using var host = await AuthHost.StartAsync();
        var reference = new ConversationReference { ServiceUrl = serviceUrl, Conversation = new ConversationAccount(id: "a:1") };
        BotCallbackHandler turn = (context, cancellationToken) => context.SendActivityAsync("hallo", cancellationToken: cancellationToken);
        await Assert.ThrowsAsync<ServiceHostNotAllowedException>(() => host.Services.GetRequiredService<CloudAdapter>()
            .ContinueConversationAsync(AuthHost.AppId, reference, turn, TestContext.Current.CancellationToken));
        Assert.Empty(host.Connector.Calls);
    }

    [Fact]
    public async Task A_call_to_another_host_is_stopped_at_the_client_too()
    {
        await using var host = await AuthHost.StartAsync();
        using var client = host.Services.GetRequiredService<IHttpClientFactory>().CreateClient(HelpBotConnectorFactory.Client);
        await Assert.ThrowsAsync<ServiceHostNotAllowedException>(() =>
            client.GetAsync(new Uri("https://evil.example/v3/conversations"), TestContext.Current.CancellationToken));
        Assert.Empty(host.Connector.Calls);
    }

    [Fact]
    public async Task A_turn_knows_its_sender_and_is_not_tied_to_the_request()
    {
        await using var host = await AuthHost.StartAsync();
        string? audience = null;
        var cancellable = false;
        host.Bot.Turn = (turn, cancellationToken) =>
        {
            var identity = turn.TurnState.Get<System.Security.Claims.ClaimsIdentity>(BotAdapter.BotIdentityKey);
            audience = identity.FindFirst("aud")?.Value;
            cancellable = cancellationToken != host.Services.GetRequiredService<IHttpContextAccessor>().HttpContext!.RequestAborted;
            return Task.CompletedTask;
        };
        await host.PostAsync();
        Assert.Equal(AuthHost.AppId, audience);
        Assert.True(cancellable);
    }

    [Fact]
    public async Task An_activity_that_came_another_way_is_not_let_in()
    {
        await using var host = await AuthHost.StartAsync();
        var authentication = host.Services.GetRequiredService<BotFrameworkAuthentication>();
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            authentication.AuthenticateRequestAsync(new Activity(), "Bearer x", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_turn_that_the_stopping_host_ends_is_answered_503()
    {
        await using var host = await AuthHost.StartAsync();
        var lifetime = host.Services.GetRequiredService<Microsoft.Extensions.Hosting.IHostApplicationLifetime>();
        host.Bot.Turn = async (_, cancellationToken) =>
        {
            lifetime.StopApplication();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.PostAsync()).StatusCode);
    }

    [Fact]
    public async Task A_turn_is_ended_after_ten_seconds_and_answered_504()
    {
        await using var host = await AuthHost.StartAsync();
        host.Bot.Turn = async (_, cancellationToken) =>
        {
            host.Clock.Advance(TimeSpan.FromSeconds(9.9));
            Assert.False(cancellationToken.IsCancellationRequested);
            host.Clock.Advance(TimeSpan.FromSeconds(0.1));
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        Assert.Equal(HttpStatusCode.GatewayTimeout, (await host.PostAsync()).StatusCode);
    }
}
