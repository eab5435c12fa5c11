using HelpBot.Operations.Measures;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Privacy;
using HelpBot.Tests.Jobs;
using Microsoft.Extensions.Configuration;

namespace HelpBot.Tests.Operations;

/// <summary>Measures and traces leave by OTLP where a collector is configured, and tell nothing about people.</summary>
public sealed class ExportTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_whole_job_is_exported_without_personal_data()
    {
        await using var collector = await Collector.StartAsync();
        await using var town = await Town.OpenAsync(
            azurite, 0, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        var task = await town.ClaimAsync(town.Sam, await town.PlaceAsync());
        await town.TapAsync(town.Sam, task, "details");
        await town.StopAsync();

        var (metrics, traces) = (collector.Of("/v1/metrics"), collector.Of("/v1/traces"));

        foreach (var name in (string[])["helpbot.turn.duration", "helpbot.commits", "helpbot.delivery.lag", "helpbot.delivery.backlog.age", "helpbot.connector.calls", "holy"])
            Assert.Contains(name, metrics, StringComparison.Ordinal);
        foreach (var name in (string[])["turn", "commit", "sweep", "send", "PlaceClaimed"]) Assert.Contains(name, traces, StringComparison.Ordinal);
        foreach (var person in town.Teams.People)
            foreach (var trait in (string[])[person.Id, person.AadObjectId!, person.PersonalChat.Id])
                Assert.DoesNotContain(trait, metrics + traces, StringComparison.Ordinal);
        Assert.DoesNotContain(town.Channel.Id, metrics + traces, StringComparison.Ordinal);
        Assert.Empty(PrivateData.In(metrics + traces));
    }

    [Fact]
    public async Task An_endpoint_that_is_no_address_stops_the_start()
    {
        using var export = new TelemetryExport(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [TelemetryExport.Endpoint] = "collector" }).Build());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => export.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal("OTEL_EXPORTER_OTLP_ENDPOINT must be an absolute address.", refused.Message);
    }
}
