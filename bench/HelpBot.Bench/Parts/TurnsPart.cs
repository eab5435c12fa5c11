using System.Text.Json;
using HelpBot.Bench.Figures;
using HelpBot.Bench.Load;
using HelpBot.Bench.Servers;
using HelpBot.Bench.Stubs;

namespace HelpBot.Bench.Parts;

/// <summary>CPU time and turns a second of a message turn and a claim turn, beside their floor and beside the echo bot on npm.</summary>
internal static class TurnsPart
{
    private const int Rounds = 5;
    private const int WarmUps = 1;
    private const int AtOnce = 8;
    private const int Intakes = 24;

    // CPU time is told in steps of 10 ms, so that the floor, which takes little of it, needs more turns.
    private const int MoreOfFloor = 8;
    private const double MostOfFloor = 3;
    private const double MostOfEcho = 0.5;

    /// <summary>Measures and prints.</summary>
    public static async Task Run()
    {
        await using var site = await BenchSite.Open(new BenchTown(Teams: 50, Students: 20));
        await site.Town.PlaceForStudents(site.Plan);
        await using var helpBot = await site.StartHelpBot();
        var bot = new TurnLoad(helpBot, site.Token);
        var script = await Record(site, bot);
        await using var floor = await ServerProcess.StartRole(FloorRole.Name, site.Stub.Address, script);
        await using var echo = await EchoProcess.Start(site.Stub);
        Console.Error.WriteLine($"helpbot {helpBot.Id}, floor {floor.Id}, echo {echo.Id}");
        await Compare(site, bot, new TurnLoad(floor, site.Token), new TurnLoad(echo, site.TokenFor(EchoProcess.ServiceUrl(site.Stub))));
    }

    /// <summary>Runs one intake and one claim alone, and keeps what was called for the floor to imitate.</summary>
    private static async Task<string> Record(BenchSite site, TurnLoad bot)
    {
        // Once without being recorded: the first turn of a person writes their profile.
        await bot.Run([IntakeLoad.Intake(0)]);
        var claim = site.Town.Requests[0];
        await bot.Run([[new Turn(Activities.Message(claim.Team, claim.Student, "hallo"), 0)]]);
        List<RecordedTurn> turns = [];
        foreach (var turn in IntakeLoad.Intake(0).Append(ClaimLoad.Claim(claim)))
        {
            byte[] answer = [];
            var calls = await site.Stub.Record(async () => answer = await bot.Send(turn));
            turns.Add(new RecordedTurn(calls, answer.Length));
        }

        Console.WriteLine($"  a message turn calls: {string.Join(", ", turns[1].Calls.Select(call => call.Kind))}");
        Console.WriteLine($"  a claim turn calls: {string.Join(", ", turns[^1].Calls.Select(call => call.Kind))}");
        return site.Write("turns.json", JsonSerializer.Serialize(turns));
    }

    private static async Task Compare(BenchSite site, TurnLoad bot, TurnLoad floor, TurnLoad echo)
    {
        var start = site.Stub.Tables.Rows.All;
        foreach (var server in (TurnLoad[])[bot, floor])
            await server.Settle(() =>
            {
                site.Stub.Tables.Rows.All = start;
                return server.Run(IntakeLoad.Lanes(AtOnce, Intakes).Concat(ClaimLoad.Lanes(site.Town, AtOnce)));
            });
        List<TurnFigures> message = [], messageFloor = [], messageEcho = [], claim = [], claimFloor = [];
        for (var round = -WarmUps; round < Rounds; round++)
        {
            site.Stub.Tables.Rows.All = start;
            var keep = round >= 0;
            Keep(message, await bot.Measure(IntakeLoad.Lanes(AtOnce, Intakes)), keep);
            Keep(messageFloor, await floor.Measure(IntakeLoad.Lanes(AtOnce, Intakes * MoreOfFloor)), keep);
            Keep(messageEcho, await echo.Measure(EchoLanes(site)), keep);
            Keep(claim, await bot.Measure(ClaimLoad.Lanes(site.Town, AtOnce)), keep);
            site.CheckClaimed();
            Keep(claimFloor, await floor.Measure(Enumerable.Repeat(ClaimLoad.Lanes(site.Town, AtOnce), MoreOfFloor).SelectMany(lanes => lanes)), keep);
        }

        Print("Message turn", message, messageFloor, messageEcho);
        Print("Claim turn", claim, claimFloor, messageEcho);
        Console.WriteLine($"  npm echo bot 4.23.3, authentication on: {Write(messageEcho)}");
    }

    private static IEnumerable<IEnumerable<Turn>> EchoLanes(BenchSite site) => IntakeLoad.Lanes(AtOnce, Intakes).Select(lane => lane.Select(turn =>
        turn with { Body = turn.Body.Replace(BenchTown.ServiceUrl, EchoProcess.ServiceUrl(site.Stub), StringComparison.Ordinal) }));

    private static void Keep(List<TurnFigures> kept, TurnFigures figures, bool keep)
    {
        if (keep) kept.Add(figures);
    }

    private static void Print(string name, List<TurnFigures> bot, List<TurnFigures> floor, List<TurnFigures> echo)
    {
        var (ofFloor, ofEcho) = (Cpu(bot).Median / Cpu(floor).Median, Cpu(bot).Median / Cpu(echo).Median);
        Console.WriteLine($"{name}: {Write(bot)}");
        Console.WriteLine($"  floor: {Write(floor)}");
        Console.WriteLine(FormattableString.Invariant($"  {ofFloor:F2} times its floor; {new Target($"at most {MostOfFloor}", ofFloor <= MostOfFloor)}"));
        Console.WriteLine(FormattableString.Invariant($"  {ofEcho:F2} of the npm echo bot's CPU; {new Target($"at most {MostOfEcho}", ofEcho <= MostOfEcho)}"));
    }

    private static string Write(List<TurnFigures> figures) =>
        $"{Cpu(figures).Write("F3")} ms CPU, {new Spread([.. figures.Select(figure => figure.PerSecond)]).Write("F0")} turns/s";

    private static Spread Cpu(List<TurnFigures> figures) => new([.. figures.Select(figure => figure.Cpu)]);
}
