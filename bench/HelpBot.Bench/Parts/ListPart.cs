using System.Diagnostics;
using Azure.Core.Pipeline;
using HelpBot.Bench.Figures;
using HelpBot.Bench.Load;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Bench.Parts;

/// <summary>What "open" reads with a short and with a long history, counted in the pipeline of the Table client.</summary>
internal static class ListPart
{
    private const int Open = 20;
    private const int ShortHistory = 100;
    private const int LongHistory = 10_000;
    private const int Times = 21;

    /// <summary>Counts and prints.</summary>
    public static async Task Run()
    {
        var wire = new WireCount();
        await using var site = await BenchSite.Open(
            new BenchTown(Teams: 1, Students: 1), (services, _) => services.AddSingleton<HttpPipelinePolicy>(wire));
        for (var i = 0; i < Open; i++) await site.Town.Place(0);
        var closed = await site.Town.Place(0);
        await site.Town.Cancel(0, closed);
        site.CopyRequest(closed, ShortHistory - 1);
        var before = await Measure(site, wire, ShortHistory);
        site.CopyRequest(closed, LongHistory - ShortHistory);
        var after = await Measure(site, wire, LongHistory);
        Console.WriteLine($"  {new Target("the same requests, rows and bytes", before == after)}");
    }

    private static async Task<WireFigures> Measure(BenchSite site, WireCount wire, int history)
    {
        var rows = site.Stub.Tables.Rows.All["HelpRequests"].Count;
        List<double> times = [];
        var (ledger, figures) = (site.Town.Get<IRequestLedger>(), WireFigures.None);
        for (var i = 0; i < Times; i++)
        {
            wire.Seen = WireFigures.None;
            var watch = Stopwatch.StartNew();
            var live = await ledger.ListLiveAsync(new TeamId(BenchTown.TeamId(0)), default);
            times.Add(watch.Elapsed.TotalMilliseconds);
            figures = wire.Seen;
            if (live.Count != Open) throw new InvalidOperationException($"{live.Count} requests are open, and not {Open}.");
        }

        Console.WriteLine($"List of {Open} open with {history:N0} closed ({rows:N0} rows in the table): {figures.Requests} request, {figures.Rows} rows, "
            + $"{figures.Bytes} bytes; {new Spread(times).Write("F2")} ms on the stub");
        return figures;
    }
}
