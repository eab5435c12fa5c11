using System.Net;
using HelpBot.Teams.Authentication;
using HelpBot.Teams.Authentication.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HelpBot.Tests.Authentication;

public sealed class LocalHostTests
{
    private const string Playground = "http://localhost:56150/_connector";

    [Theory]
    [InlineData("127.0.0.1", Playground, 200)]
    [InlineData("::1", Playground, 200)]
    [InlineData("::ffff:127.0.0.1", Playground, 200)]
    [InlineData("192.168.1.20", Playground, 403)]
    [InlineData(null, Playground, 403)]
    [InlineData("127.0.0.1", "https://smba.trafficmanager.net/emea/", 403)]
    [InlineData("127.0.0.1", "file:///etc/hosts", 403)]
    [InlineData("127.0.0.1", null, 403)]
    public async Task A_local_host_takes_requests_without_token_from_this_machine_about_this_machine(string? remote, string? serviceUrl, int status)
    {
        await using var host = await AuthHost.StartLocalAsync(remote is null ? null : IPAddress.Parse(remote));
        var activity = AuthHost.Activity();
        activity["serviceUrl"] = serviceUrl;
        Assert.Equal(status, (int)(await host.PostAsync(null, activity.ToJsonString())).StatusCode);
        Assert.Equal(0, host.Authority.Fetches);
    }

    [Fact]
    public async Task Calls_of_a_local_host_carry_no_token()
    {
        await using var host = await AuthHost.StartLocalAsync(IPAddress.Loopback);
        host.Bot.Turn = (turn, cancellationToken) => turn.SendActivityAsync("hallo", cancellationToken: cancellationToken);
        var activity = AuthHost.Activity();
        activity["serviceUrl"] = Playground;
        await host.PostAsync(null, activity.ToJsonString());
        var (address, authorization) = Assert.Single(host.Connector.Calls);
        Assert.Equal($"{Playground}/v3/conversations/a%3A1/activities/1", address!.AbsoluteUri);
        Assert.Null(authorization);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0", true)]
    [InlineData("http://[::1]:0", true)]
    [InlineData("http://0.0.0.0:0", false)]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0", false)]
    public async Task A_local_host_starts_on_loopback_alone(string urls, bool starts)
    {
        await using var app = Kestrel(urls);
        if (starts)
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            return;
        }

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("MicrosoftAppId is not set", refused.Message, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1:3978", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppId", null, "MicrosoftAppId is not set")]
    [InlineData("MicrosoftAppId", "  ", "MicrosoftAppId is not set")]
    [InlineData("MicrosoftAppId", "helpbot", "not a GUID")]
    [InlineData("MicrosoftAppType", "SingleTenant", "MicrosoftAppPassword is needed")]
    [InlineData("OpenIdMetadata", "http://login.example/", "not an https address")]
    [InlineData("AllowedServiceHosts:0", "https://smba.trafficmanager.net", "neither a host nor")]
    [InlineData("AllowedServiceHosts:0", "*.net", "neither a host nor")]
    [InlineData("AllowedServiceHosts:0", "*", "neither a host nor")]
    public async Task A_host_with_wrong_settings_does_not_start_and_says_why(string key, string? value, string why)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => AuthHost.StartAsync((key, value)));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instance_without_keys_is_not_ready_where_keys_are_used()
    {
        await using var remote = await AuthHost.StartAsync(host => host.Authority.Failing = true);
        await using var local = await AuthHost.StartLocalAsync(IPAddress.Loopback);
        Assert.Equal(HealthStatus.Unhealthy, await ReadyAsync(remote));
        Assert.Equal(HealthStatus.Healthy, await ReadyAsync(local));
    }

    private static async Task<HealthStatus> ReadyAsync(AuthHost host) =>
        (await ActivatorUtilities.CreateInstance<SigningKeysCheck>(host.Services)
            .CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken)).Status;

    private static WebApplication Kestrel(string urls)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        builder.Configuration.AddInMemoryCollection([]);
        builder.Services.AddBotAuthentication(builder.Configuration);
        return builder.Build();
    }
}
