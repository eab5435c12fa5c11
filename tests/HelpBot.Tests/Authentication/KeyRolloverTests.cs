using System.Net;
using HelpBot.Teams.Authentication.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Authentication;

public sealed class KeyRolloverTests
{
    [Fact]
    public async Task Keys_are_fetched_once_for_many_requests()
    {
        await using var host = await AuthHost.StartAsync();
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, (await host.PostAsync()).StatusCode);
        Assert.Equal(1, host.Authority.Fetches);
        Assert.True(host.KeysLoaded);
    }

    [Fact]
    public async Task A_new_key_passes_on_the_first_request_that_is_signed_with_it()
    {
        await using var host = await AuthHost.StartAsync();
        await host.PostAsync();
        host.Authority.Rotate();
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync()).StatusCode);
        Assert.Equal(2, host.Authority.Fetches);
    }

    [Fact]
    public async Task Unknown_keys_make_at_most_one_fetch_in_five_minutes()
    {
        await using var host = await AuthHost.StartAsync();
        await host.PostAsync();
        for (var i = 0; i < 10; i++) await Unknown(host, $"key-{90 + i}").SendAsync();
        Assert.Equal(2, host.Authority.Fetches);

        host.Clock.Advance(TimeSpan.FromMinutes(4.9));
        await Unknown(host, "key-80").SendAsync();
        Assert.Equal(2, host.Authority.Fetches);

        host.Clock.Advance(TimeSpan.FromMinutes(0.1));
        await Unknown(host, "key-81").SendAsync();
        Assert.Equal(3, host.Authority.Fetches);
    }

    [Fact]
    public async Task Fifty_requests_with_a_new_key_share_one_fetch_and_all_pass()
    {
        await using var host = await AuthHost.StartAsync();
        await host.PostAsync();
        host.Authority.Rotate();
        var gate = new TaskCompletionSource();
        host.Authority.Gate = gate.Task;
        var requests = Enumerable.Range(0, 50).Select(_ => host.PostAsync()).ToList();
        gate.SetResult();

        Assert.All(await Task.WhenAll(requests), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(2, host.Authority.Fetches);
        Assert.Equal(51, host.Bot.Turns);
    }

    [Fact]
    public async Task The_last_good_keys_stay_when_a_fetch_fails()
    {
        await using var host = await AuthHost.StartAsync();
        await host.PostAsync();
        host.Authority.Failing = true;
        Assert.Equal(HttpStatusCode.Forbidden, (await Unknown(host, "key-99").SendAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync()).StatusCode);
        Assert.True(host.KeysLoaded);
    }

    [Fact]
    public async Task Keys_older_than_a_day_are_fetched_again_and_the_old_ones_serve_meanwhile()
    {
        await using var host = await AuthHost.StartAsync();
        await host.PostAsync();
        host.Clock.Advance(ConnectorSigningKeys.MaxAge);
        var gate = new TaskCompletionSource();
        host.Authority.Gate = gate.Task;

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync()).StatusCode);
        gate.SetResult();
        await host.Services.GetRequiredService<ConnectorSigningKeys>().RefreshWhenDueAsync();
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync()).StatusCode);
        Assert.Equal(2, host.Authority.Fetches);
    }

    [Fact]
    public async Task Without_keys_every_token_is_refused_and_a_later_fetch_mends_it()
    {
        await using var host = await AuthHost.StartAsync(host => host.Authority.Failing = true);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync()).StatusCode);
        Assert.False(host.KeysLoaded);

        host.Authority.Failing = false;
        host.Clock.Advance(ConnectorSigningKeys.RetryWithoutKeysAfter);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync()).StatusCode);
        Assert.True(host.KeysLoaded);
    }

    private static Forgery Unknown(AuthHost host, string kid)
    {
        var forgery = new Forgery(host);
        forgery.Token.Header["kid"] = kid;
        return forgery;
    }
}
