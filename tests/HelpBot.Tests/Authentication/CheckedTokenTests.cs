using System.Net;
using System.Security.Claims;
using System.Text.Json.Nodes;
using HelpBot.Teams.Authentication.Keys;
using HelpBot.Teams.Authentication.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace HelpBot.Tests.Authentication;

public sealed class CheckedTokenTests
{
    [Fact]
    public async Task A_token_that_comes_again_is_remembered_once()
    {
        await using var host = await AuthHost.StartAsync();
        var token = host.Draft().Write();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, await SendAsync(host, token));
        Assert.Equal(3, host.Bot.Turns);
        Assert.Equal(1, host.Services.GetRequiredService<CheckedTokens>().Count);
    }

    [Fact]
    public async Task A_token_that_passed_is_refused_when_its_time_is_over()
    {
        await using var host = await AuthHost.StartAsync();
        var token = host.Draft().Write();
        Assert.Equal(HttpStatusCode.OK, await SendAsync(host, token));
        host.Clock.Advance(TimeSpan.FromHours(1) + SignedTokenCheck.Skew);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(host, token));
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(host, token));
    }

    [Fact]
    public async Task A_token_that_passed_is_refused_when_its_key_is_no_longer_published()
    {
        await using var host = await AuthHost.StartAsync();
        var draft = host.Draft();
        draft.Claims["exp"] = host.Clock.GetUtcNow().AddDays(7).ToUnixTimeSeconds();
        var token = draft.Write();
        Assert.Equal(HttpStatusCode.OK, await SendAsync(host, token));
        host.Authority.Replace();
        host.Clock.Advance(ConnectorSigningKeys.MaxAge);
        await host.Services.GetRequiredService<ConnectorSigningKeys>().RefreshWhenDueAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(host, token));
    }

    [Theory]
    [InlineData("serviceUrl", "https://smba.trafficmanager.net/amer/")]
    [InlineData("channelId", "webchat")]
    public async Task A_token_that_passed_does_not_vouch_for_another_activity(string member, string value)
    {
        await using var host = await AuthHost.StartAsync();
        var token = host.Draft().Write();
        Assert.Equal(HttpStatusCode.OK, await SendAsync(host, token));
        var other = AuthHost.Activity();
        other[member] = value;
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(host, token, other));
    }

    [Fact]
    public async Task A_token_that_differs_in_one_character_from_one_that_passed_is_checked_by_itself()
    {
        await using var host = await AuthHost.StartAsync();
        var token = host.Draft().Write();
        Assert.Equal(HttpStatusCode.OK, await SendAsync(host, token));
        var at = token.LastIndexOf('.') + 5;
        var altered = token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..];
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(host, altered));
    }

    [Fact]
    public void No_more_than_a_thousand_tokens_are_remembered()
    {
        var clock = new ManualClock();
        var tokens = new CheckedTokens(clock);
        var key = new SigningKey(new SymmetricSecurityKey(new byte[32]), new HashSet<string>(), []);
        for (var i = 0; i < 2 * CheckedTokens.Most; i++)
            tokens.Keep($"token {i}", new CheckedToken(new ClaimsIdentity(), "key-1", key, clock.GetUtcNow()));
        Assert.InRange(tokens.Count, 1, CheckedTokens.Most);
        Assert.NotNull(tokens.Find($"token {2 * CheckedTokens.Most - 1}"));
    }

    private static async Task<HttpStatusCode> SendAsync(AuthHost host, string token, JsonObject? activity = null)
    {
        using var answer = await host.PostAsync($"Bearer {token}", (activity ?? AuthHost.Activity()).ToJsonString());
        return answer.StatusCode;
    }
}
