using System.Net;
using Azure;
using HelpBot.Operations.Backlog;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams.Faults;
using HelpBot.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Operations;

/// <summary>What the platform hears: 503 only while this instance cannot serve (design.md part 7).</summary>
public sealed class HealthTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_instance_that_can_serve_is_healthy()
    {
        await using var town = await Town.OpenAsync(azurite);

        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "live"));
        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "ready"));
    }

    [Fact]
    public async Task An_instance_that_does_not_reach_storage_lives_but_is_not_ready_and_says_so_in_a_code()
    {
        var wire = new TownWire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        wire.Fails = () => new RequestFailedException(503, "secret address of an account");

        var (http, status, codes) = await town.HealthAsync("ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unhealthy"), (http, status));
        Assert.Equal("tables-silent", codes["storage"]);
        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "live"));
        wire.Fails = null;
        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "ready"));
    }

    [Fact]
    public async Task An_instance_that_never_got_the_keys_of_callers_is_not_ready()
    {
        await using var town = await Town.OpenAsync(azurite);
        town.Authority.Failing = true;
        await town.RestartAsync();

        var (http, status, codes) = await town.HealthAsync("ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unhealthy", "keys-never-loaded"), (http, status, codes["signing-keys"]));
        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "live"));
    }

    [Fact]
    public async Task A_check_that_breaks_does_not_tell_its_exception()
    {
        var wire = new TownWire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        wire.Fails = () => new NotSupportedException("secret address of an account");

        var answer = await town.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("failed", (await town.HealthAsync("ready")).Codes["storage"]);
    }

    [Fact]
    public async Task A_backlog_of_five_minutes_is_degraded_and_no_reason_to_send_nobody()
    {
        await using var town = await Town.OpenAsync(azurite);
        var stuck = new StuckRelay(town);
        await stuck.HoldAsync();
        await town.AskAsync();

        await town.MinutesAsync(4);
        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "ready"));
        await town.MinutesAsync(2);
        var (http, status, codes) = await town.HealthAsync("ready");

        Assert.Equal((HttpStatusCode.OK, "degraded", "backlog"), (http, status, codes["delivery"]));
        await stuck.EndAsync();
        await town.InTimeAsync(() => town.Channel.Messages.Any(message => message.Card is not null), TimeSpan.FromMinutes(1));
        await town.InTimeAsync(() => Looks(town).Worst is null);
        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "ready"));
    }

    [Fact]
    public async Task What_waits_for_someone_who_never_spoke_to_the_bot_is_no_backlog()
    {
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Silent = ["Bea"] });
        await town.AskAsync(visited: "nee");

        await LookedAtForAsync(town, minutes: 8);

        Assert.Contains(await Rows.OfAsync(town, azurite, "HelpRequests"), row => row.RowKey.StartsWith("due|", StringComparison.Ordinal) && Rows.TextOf(row).Contains("approval", StringComparison.OrdinalIgnoreCase));
        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "ready"));
    }

    [Fact]
    public async Task What_Teams_does_not_take_for_five_minutes_is_a_backlog_although_it_is_tried_again_and_again()
    {
        await using var town = await Town.OpenAsync(azurite);
        town.Teams.Faults.Script(Fault.Answering(500), new CallFilter { Method = "POST", Conversation = town.Channel }, times: 1000);
        await town.AskAsync();

        await LookedAtForAsync(town, minutes: 6);
        var (http, status, codes) = await town.HealthAsync("ready");

        Assert.Equal((HttpStatusCode.OK, "degraded", "backlog"), (http, status, codes["delivery"]));
        town.Teams.Faults.Clear();
        // Not in minutes: a jump over a sweep that has begun would take its lease away.
        await town.InTimeAsync(() => town.Channel.Messages.Any(message => message.Card is not null), TimeSpan.FromSeconds(10));
        await town.InTimeAsync(() => Looks(town).Worst is null);
        Assert.Equal((HttpStatusCode.OK, "healthy"), await AskAsync(town, "ready"));
    }

    [Fact]
    public async Task A_health_request_reads_no_due_rows()
    {
        var wire = new TownWire();
        await using var town = await Town.OpenAsync(azurite, new TownPlan { Wire = wire });
        await town.MinutesAsync(1);
        wire.Forget();

        await AskAsync(town, "ready");

        Assert.Equal(["GET"], wire.Turns.Select(call => call.Method).Distinct());
        Assert.DoesNotContain(wire.Turns, call => call.Address.Contains("filter", StringComparison.Ordinal));
    }

    /// <summary>Time passes, and the relay looks in each minute of it.</summary>
    private static async Task LookedAtForAsync(Town town, int minutes)
    {
        for (var minute = 1; minute <= minutes; minute++)
        {
            town.Pass(TimeSpan.FromMinutes(1));
            // A minute that passes in the middle of a sweep takes its lease away, and the next look is a minute later.
            await town.InTimeAsync(() => Looks(town).All.All(team => team.Unseen < TimeSpan.FromMinutes(1)), TimeSpan.FromSeconds(2));
        }
    }

    private static DueLooks Looks(Town town) => town.Services.GetRequiredService<DueLooks>();

    private static async Task<(HttpStatusCode Http, string Status)> AskAsync(Town town, string path)
    {
        var (http, status, _) = await town.HealthAsync(path);
        return (http, status);
    }
}
