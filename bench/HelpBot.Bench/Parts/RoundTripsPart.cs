using HelpBot.Bench.Figures;
using HelpBot.Bench.Load;
using HelpBot.Bench.Stubs;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Bench.Parts;

/// <summary>What submit, claim, release and list cost in calls, counted at the other end of the wire. The relay is left out.</summary>
internal static class RoundTripsPart
{
    /// <summary>Counts and prints.</summary>
    public static async Task Run()
    {
        await using var site = await BenchSite.Open(new BenchTown(Teams: 1, Students: 1));
        await site.Town.PlaceForStudents(site.Plan);
        await using var helpBot = await site.StartHelpBot();
        var (bot, seeded) = (new TurnLoad(helpBot, site.Token, site.Stub), site.Town.Requests[0]);
        await bot.Run([IntakeLoad.Intake(0).SkipLast(1), [Said(seeded.Student, "hallo")]]);
        Print("Submit", await Of(site, bot, Said(0, "ja")), "1 transaction", reads: 0, transactions: 1, queries: 0);
        Print("Claim", await Of(site, bot, Tapped(seeded, Verbs.Claim, 1)), "1 round trip of reads, 1 transaction", reads: 1, transactions: 1, queries: 0);
        Print("Release", await Of(site, bot, Tapped(seeded, Verbs.Release, 2)), "1 round trip of reads, 1 transaction", reads: 1, transactions: 1, queries: 0);
        Print("List", await Of(site, bot, Said(seeded.Student, "open taken")), "1 query", reads: 0, transactions: 0, queries: 1);
    }

    private static Turn Said(int person, string text) => new(Activities.Message(0, person, text), 0);

    private static Turn Tapped(SeededRequest seeded, string verb, int version) => new(
        Activities.Tap(seeded.Team, seeded.Student, channel: false, seeded.Card, new ButtonData(
            verb, BenchTown.TeamId(seeded.Team), seeded.Request.Value, version.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            Inputs = new Dictionary<string, string> { [InputIds.Reason] = nameof(Reason.Ill) },
        }),
        0);

    private static Task<IReadOnlyList<StubCall>> Of(BenchSite site, TurnLoad bot, Turn turn) => site.Stub.Record(() => bot.Send(turn), slowly: true);

    private static void Print(string name, IReadOnlyList<StubCall> calls, string target, int reads, int transactions, int queries)
    {
        var requests = calls.Where(call => call.Kind.EndsWith("HelpRequests", StringComparison.Ordinal) || call.Kind == "transaction").ToList();
        // Calls are answered slowly here, so what was under way together is one round trip.
        var trips = StubCall.RoundTrips(requests.Where(call => call.Kind.StartsWith("read", StringComparison.Ordinal)));
        var held = trips == reads
            && requests.Count(call => call.Kind == "transaction") == transactions
            && requests.Count(call => call.Kind.StartsWith("query", StringComparison.Ordinal)) == queries
            && !requests.Exists(call => call.Kind.StartsWith("write", StringComparison.Ordinal));
        Console.WriteLine($"{name}: {string.Join(", ", calls.GroupBy(call => call.Kind).Select(kind => $"{kind.Count()} {kind.Key}"))}; "
            + $"{trips} round trip(s) of reads; {new Target(target, held)}");
    }
}
