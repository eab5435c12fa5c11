using System.Diagnostics;
using System.Globalization;
using HelpBot.Consistency.City;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Consistency.Runs;

/// <summary>Runs one seed after the other for as long as asked, and ends at the first that finds something.</summary>
internal static class Chaos
{
    /// <summary>Arguments: minutes, first seed, how many seeds at most, and <c>--counts</c> to see what happened how often.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var minutes = double.Parse(args[0], CultureInfo.InvariantCulture);
        var (first, most) = (long.Parse(args[1], CultureInfo.InvariantCulture), args.Count > 2 ? long.Parse(args[2], CultureInfo.InvariantCulture) : long.MaxValue);
        var watch = Stopwatch.StartNew();
        await using var azurite = await AzuriteServer.StartAsync();
        var runs = 0L;
        for (; runs < most && (runs == 0 || watch.Elapsed.TotalMinutes < minutes); runs++)
        {
            var report = await new SeedRun(new CityPlan { Seed = first + runs }, azurite.ConnectionString).RunAsync();
            Console.WriteLine(report);
            if (args.Contains("--counts")) foreach (var (what, count) in report.Counts.OrderBy(pair => pair.Key)) Console.WriteLine($"    {what}: {count}");
            if (report.Findings.Count == 0) continue;
            Console.WriteLine(report.Text);
            return 1;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs} seeds, {watch.Elapsed.TotalMinutes:0.0} minutes: all held."));
        return 0;
    }
}
