using System.Net;
using System.Text.Json.Nodes;

namespace HelpBot.Tests.Authentication;

public sealed class ChannelTests
{
    [Fact]
    public async Task A_key_that_is_not_endorsed_for_Teams_does_not_count_there_whatever_the_settings_say()
    {
        await using var host = await AuthHost.StartAsync(
            host => host.Authority.Rotate("skype"), ("Channels:msteams:RequireEndorsement", "false"));
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync()).StatusCode);
    }

    [Theory]
    [InlineData("true", "msteams", 403)]
    [InlineData("true", "webchat", 200)]
    [InlineData("false", "msteams", 200)]
    public async Task A_configured_channel_passes_by_endorsement_unless_it_is_switched_off(string required, string endorsed, int status)
    {
        await using var host = await AuthHost.StartAsync(
            host => host.Authority.Rotate(endorsed), ("Channels:webchat:RequireEndorsement", required));
        Assert.Equal(status, (int)(await FromWebChat(host).SendAsync()).StatusCode);
    }

    [Theory]
    [InlineData(AuthHost.Tenant, 200)]
    [InlineData("bbbbbbbb-0000-0000-0000-000000000002", 403)]
    public async Task Tenants_that_are_listed_count_in_the_place_of_the_own_one(string listed, int status)
    {
        await using var host = await AuthHost.StartAsync(("AllowedTenants:0", listed));
        Assert.Equal(status, (int)(await host.PostAsync()).StatusCode);
    }

    [Fact]
    public async Task Without_any_tenant_configured_every_tenant_passes()
    {
        await using var host = await AuthHost.StartAsync(("MicrosoftAppTenantId", null));
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync()).StatusCode);
    }

    [Fact]
    public async Task Hosts_that_are_listed_count_in_the_place_of_the_defaults()
    {
        await using var host = await AuthHost.StartAsync(("AllowedServiceHosts:0", "*.channel.example"));
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync()).StatusCode);

        var forgery = new Forgery(host);
        forgery.Token.Claims["serviceurl"] = "https://eu.channel.example/";
        forgery.Activity["serviceUrl"] = "https://eu.channel.example/";
        Assert.Equal(HttpStatusCode.OK, (await forgery.SendAsync()).StatusCode);
    }

    private static Forgery FromWebChat(AuthHost host)
    {
        var forgery = new Forgery(host);
        forgery.Token.Claims["serviceurl"] = "https://webchat.botframework.com/";
        forgery.Activity["serviceUrl"] = "https://webchat.botframework.com/";
        forgery.Activity["channelId"] = "webchat";
        forgery.Activity.Remove("channelData");
        forgery.Activity["conversation"] = new JsonObject { ["id"] = "c" };
        return forgery;
    }
}
