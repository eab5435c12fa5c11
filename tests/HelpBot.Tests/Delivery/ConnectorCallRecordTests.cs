using System.Net;
using System.Net.Http.Headers;
using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs;
using HelpBot.Teams.Connector;
using HelpBot.Tests.Authentication;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Delivery;

/// <summary>What refusals mean on the client that the host makes for the connector.</summary>
public sealed class ConnectorCallRecordTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData("0", 1)]
    [InlineData("86400", 900)]
    [InlineData("soon", 5)]
    [InlineData(null, 5)]
    public async Task A_429_says_in_seconds_how_long_to_wait_within_bounds(string? header, int seconds)
    {
        await using var host = await AuthHost.StartAsync();
        host.Connector.Answer = _ => Task.FromResult(Throttled(header));

        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(seconds)), await PostAsync(host));
    }

    [Fact]
    public async Task A_429_says_with_a_date_how_long_to_wait()
    {
        await using var host = await AuthHost.StartAsync();
        var now = host.Clock.GetUtcNow();
        var until = DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds() + 90);
        host.Connector.Answer = _ =>
        {
            var answer = Throttled(null);
            answer.Headers.RetryAfter = new RetryConditionHeaderValue(until);
            return Task.FromResult(answer);
        };

        Assert.Equal(new SendOutcome.Throttled(until - now), await PostAsync(host));
    }

    [Fact]
    public async Task Calls_at_the_same_time_do_not_mix()
    {
        const int calls = 20;
        await using var host = await AuthHost.StartAsync();
        var (connector, arrived, open) = (Connector(host), 0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        host.Connector.Answer = async request =>
        {
            if (Interlocked.Increment(ref arrived) == calls) open.SetResult();
            await open.Task;
            return Throttled(request.RequestUri!.Segments[^2].Trim('/'));
        };

        var outcomes = await Task.WhenAll(Enumerable.Range(1, calls).Select(wait => PostAsync(connector, $"{wait}")));

        Assert.Equal(Enumerable.Range(1, calls).Select(wait => new SendOutcome.Throttled(TimeSpan.FromSeconds(wait))), outcomes);
    }

    [Fact]
    public async Task An_update_goes_by_its_last_answer()
    {
        await using var host = await AuthHost.StartAsync();
        var answers = new Queue<HttpResponseMessage>([Error(503, "ServiceUnavailable"), Throttled("7")]);
        host.Connector.Answer = _ => Task.FromResult(answers.Dequeue());

        var outcome = await Connector(host).UpdateAsync(Address("a:1"), "17", new Post("Newer"), TestContext.Current.CancellationToken);

        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(7)), outcome);
    }

    [Fact]
    public async Task A_refusal_is_told_by_its_status_and_code()
    {
        await using var host = await AuthHost.StartAsync();
        var answers = new Queue<HttpResponseMessage>(
        [
            Error(403, "BotNotInConversationRoster"), Error(404, "ConversationNotFound"), Error(500, "ServiceError"),
            ConnectorStub.Json(HttpStatusCode.BadGateway, "<html>"), Error(400, "BadSyntax"),
        ]);
        host.Connector.Answer = _ => Task.FromResult(answers.Dequeue());

        Assert.Equal(new SendOutcome.Unreachable("BotNotInConversationRoster"), await PostAsync(host));
        Assert.Equal(new SendOutcome.Unreachable("ConversationNotFound"), await PostAsync(host));
        Assert.Equal(new SendOutcome.Unknown("ServiceError"), await PostAsync(host));
        Assert.Equal(new SendOutcome.Unknown("502"), await PostAsync(host));
        Assert.Equal(new SendOutcome.Refused(400, "BadSyntax"), await PostAsync(host));
    }

    [Fact]
    public async Task A_connection_that_was_never_made_is_told_from_one_that_broke()
    {
        await using var host = await AuthHost.StartAsync();
        var errors = new Queue<HttpRequestError>([HttpRequestError.ConnectionError, HttpRequestError.ResponseEnded]);
        host.Connector.Answer = _ => Task.FromException<HttpResponseMessage>(new HttpRequestException(errors.Dequeue()));

        Assert.Equal(new SendOutcome.NotSent("ConnectionError"), await PostAsync(host));
        Assert.Equal(new SendOutcome.Unknown(nameof(HttpRequestException)), await PostAsync(host));
    }

    private static HttpResponseMessage Error(int status, string code) =>
        ConnectorStub.Json((HttpStatusCode)status, $$$"""{"error":{"code":"{{{code}}}","message":"No"}}""");

    private static HttpResponseMessage Throttled(string? retryAfter)
    {
        var answer = Error(429, "Throttled");
        if (retryAfter is not null) answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return answer;
    }

    private static TeamsConnector Connector(AuthHost host) => new(
        host.Services.GetRequiredService<BotFrameworkAuthentication>(),
        new ConnectorPipelines(new DeliveryOptions { RepeatDelay = TimeSpan.Zero }, host.Clock), new BotIdentity(AuthHost.AppId), new CountedSends(), host.Clock);

    private static Task<SendOutcome> PostAsync(AuthHost host) => PostAsync(Connector(host), "a:1");

    private static Task<SendOutcome> PostAsync(TeamsConnector connector, string conversation) =>
        connector.PostAsync(Address(conversation), new Post("Hello"), TestContext.Current.CancellationToken);

    private static ConversationAddress Address(string conversation) =>
        new("msteams", AuthHost.ServiceUrl, conversation, AuthHost.Tenant, "28:b");
}
