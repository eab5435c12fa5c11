using System.Diagnostics;
using HelpBot.Bench.Figures;
using HelpBot.Bench.Load;
using HelpBot.Delivery;
using HelpBot.Requests.Teams;
using HelpBot.TestKit.Teams;

namespace HelpBot.Bench.Parts;

/// <summary>A thousand cards to two hundred channels, in real time, against a stub that refuses what is over the limits of Teams.</summary>
internal static class DeliveryPart
{
    private const int Teams = 200;
    private const int Cards = 1000;
    private const int Budget = 40;
    private const double MostOfLeast = 1.1;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Measures and prints.</summary>
    public static async Task Run()
    {
        var teams = new TeamsStub(botAppId: BenchTown.AppId);
        teams.Faults.EnforceWindows(TimeProvider.System);
        var channels = Enumerable.Range(0, Teams).Select(number => teams.Team(BenchTown.TeamId(number))).ToList();
        foreach (var channel in channels) channel.HasBot = true;
        var delivery = new DeliveryTown(teams);
        await using var site = await BenchSite.Open(
            new BenchTown(Teams, Students: 0), delivery.Add, [.. channels.SelectMany(DeliveryTown.Settings)]);
        for (var card = 0; card < Cards; card++) await site.Town.Place(card % Teams);
        await DeliveryTown.Run(site.Town, () => Measure(site, teams));
    }

    private static async Task Measure(BenchSite site, TeamsStub teams)
    {
        var watch = Stopwatch.StartNew();
        for (var team = 0; team < Teams; team++) site.Town.Get<RelaySignal>().Ring(new TeamId(BenchTown.TeamId(team)));
        await teams.UntilAsync(stub => stub.Calls.Count(call => call.Status is >= 200 and < 300) >= Cards, Patience);
        var taken = watch.Elapsed.TotalSeconds;
        var calls = teams.Calls;
        // Forty may go in the first moment, and forty in each second after that.
        var least = Math.Ceiling(calls.Count / (double)Budget) - 1;
        var throttled = calls.Count(call => call.Status == 429);
        var shown = teams.Teams.Sum(team => team.General.Messages.Count);
        Console.WriteLine(FormattableString.Invariant(
            $"{shown} cards to {Teams} channels in {calls.Count} calls: {taken:F1} s, least possible {least:F0} s, {taken / least:F3} times; {throttled} times 429, {calls.Count - throttled - shown} other refusals"));
        Console.WriteLine($"  {new Target(FormattableString.Invariant($"at most {MostOfLeast} times and no 429"), taken / least <= MostOfLeast && throttled == 0 && shown == Cards)}");
    }
}
