using System.Net;

namespace HelpBot.Tests.Authentication;

public sealed class TokenTests
{
    [Theory]
    [InlineData("Bearer ")]
    [InlineData("bearer ")]
    [InlineData("BEARER  ")]
    public async Task The_right_token_passes_in_any_case_of_the_scheme(string scheme)
    {
        await using var host = await AuthHost.StartAsync();
        var answer = await host.PostAsync(scheme + host.Draft().Write(), AuthHost.Activity().ToJsonString());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, host.Bot.Turns);
    }

    [Theory]
    [InlineData("exp", -299)]
    [InlineData("nbf", 299)]
    public async Task Clocks_may_differ_by_five_minutes(string claim, int seconds)
    {
        await using var host = await AuthHost.StartAsync();
        var forgery = new Forgery(host);
        var at = host.Clock.GetUtcNow().ToUnixTimeSeconds() + seconds;
        forgery.Token.Claims["nbf"] = at - 10;
        forgery.Token.Claims[claim] = at;
        Assert.Equal(HttpStatusCode.OK, (await forgery.SendAsync()).StatusCode);
    }

    [Theory]
    [InlineData("typ")]
    [InlineData("nbf")]
    public async Task What_a_token_need_not_say_can_be_left_out(string member)
    {
        await using var host = await AuthHost.StartAsync();
        var forgery = new Forgery(host);
        forgery.Token.Header.Remove(member == "typ" ? member : "-");
        forgery.Token.Claims.Remove(member);
        Assert.Equal(HttpStatusCode.OK, (await forgery.SendAsync()).StatusCode);
    }

    [Fact]
    public async Task An_algorithm_that_the_metadata_lists_passes_unless_it_is_symmetric_or_none()
    {
        await using var host = await AuthHost.StartAsync(host => host.Authority.Algorithms = ["RS512", "HS256", "none"]);
        var listed = new Forgery(host);
        listed.Token.Header["alg"] = "RS512";
        listed.Token.Sign = text => host.Authority.Key.Sign(text, System.Security.Cryptography.HashAlgorithmName.SHA512);
        Assert.Equal(HttpStatusCode.OK, (await listed.SendAsync()).StatusCode);

        var none = new Forgery(host);
        none.Token.Header["alg"] = "none";
        none.Token.Sign = _ => [];
        Assert.Equal(HttpStatusCode.Forbidden, (await none.SendAsync()).StatusCode);
    }
}
