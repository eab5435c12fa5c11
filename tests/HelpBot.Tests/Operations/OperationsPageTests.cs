using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using HelpBot.Operations.Measures;
using HelpBot.TestKit;
using HelpBot.TestKit.Azurite;
using HelpBot.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Operations;

/// <summary>docs/operations.md tells of what there is, and of nothing else.</summary>
public sealed partial class OperationsPageTests(AzuriteFixture azurite)
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs", "operations.md"));

    [Fact]
    public async Task Every_instrument_has_a_row_and_every_row_an_instrument()
    {
        await using var town = await Town.OpenAsync(azurite);
        var scope = town.Services.GetRequiredService<IMeterFactory>();
        var instruments = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Scope == scope && instrument.Meter.Name == Telemetry.Name) instruments.Add(instrument.Name);
        };
        listener.Start();

        Assert.Equal(instruments.Order(), InstrumentRow.Matches(Page).Select(row => row.Groups["name"].Value).Order());
    }

    [Fact]
    public void Every_event_on_the_page_is_an_event_of_the_log()
    {
        var events = typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId.ToString(CultureInfo.InvariantCulture))
            .OfType<string>().ToHashSet();

        var told = EventNumber.Matches(Page).Select(match => match.Value).Distinct().ToList();

        Assert.NotEmpty(told);
        Assert.Empty(told.Except(events));
    }

    [GeneratedRegex(@"^\| `(?<name>helpbot\.[a-z.-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex InstrumentRow { get; }

    [GeneratedRegex(@"\b[12][0-9]{3}\b")]
    private static partial Regex EventNumber { get; }
}
