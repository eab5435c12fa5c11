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
    private const int AtOnce = 8;
    private const int Intakes = 9;
    private const int Recordings = 3;

    // A rate that all servers keep up with: what a turn costs when there is no queue, which is how a bot runs.
    private const int Pace = 300;

    private const double MostOfFloor = 3;
    private const double MostOfEcho = 0.5;

    /// <summary>Measures and prints.</summary>
    public static async Task Run()
    {
        await using var site = await BenchSite.Open(new BenchTown(Teams: 50, Students: 20));
        await site.Town.PlaceForStudents(site.Plan);
        await using var helpBot = await site.StartHelpBot();
        var bot = new TurnLoad(helpBot, site.Token, site.Stub);
        var script = await Record(site, bot);
        await using var floor = await ServerProcess.StartRole(FloorRole.Name, site.Stub.Address, script);
        await using var plain = await ServerProcess.StartPlain(FloorRole.Name, site.Stub.Address, script);
        await using var echo = await EchoProcess.Start(site.Stub);
        await Compare(
            site, bot, new TurnLoad(floor, site.Token, site.Stub), new TurnLoad(plain, site.Token, site.Stub),
            new TurnLoad(echo, site.TokenFor(EchoProcess.ServiceUrl(site.Stub)), site.Stub));
    }

    /// <summary>Runs one intake and one claim alone, and keeps what was called for the floor to imitate.</summary>
    private static async Task<string> Record(BenchSite site, TurnLoad bot)
    {
        // Once without being recorded: the first turn of a person writes their profile.
        await bot.Run([IntakeLoad.Intake(0)]);
        var claims = site.Town.Requests.Take(Recordings).ToList();
        await bot.Run([claims.Select(claim => new Turn(Activities.Message(claim.Team, claim.Student, "hallo"), 0))]);
        var start = site.Stub.Tables.Rows.All;
        List<List<RecordedTurn>> recordings = [];
        foreach (var claim in claims)
        {
            // Each a card that the host has not seen yet, as in the rounds.
            site.Stub.Tables.Rows.All = start;
            recordings.Add(await Record(site, bot, IntakeLoad.Intake(0).Append(ClaimLoad.Claim(claim))));
        }

        // What the host does of itself now and then falls into one of them, and would make the floor dearer than a turn.
        List<RecordedTurn> turns = [.. recordings[0].Select((_, turn) => recordings.Select(recording => recording[turn]).MinBy(recorded => recorded.Calls.Count)!)];
        Console.WriteLine($"  a message turn calls: {string.Join(", ", turns[1].Calls.Select(call => call.Kind))}");
        Console.WriteLine($"  a claim turn calls: {string.Join(", ", turns[^1].Calls.Select(call => call.Kind))}");
        return site.Write("turns.json", JsonSerializer.Serialize(turns));
    }

    private static async Task<List<RecordedTurn>> Record(BenchSite site, TurnLoad bot, IEnumerable<Turn> turns)
    {
        List<RecordedTurn> recorded = [];
        foreach (var turn in turns)
        {
            byte[] answer = [];
            var calls = await site.Stub.Record(async () => answer = await bot.Send(turn));
            recorded.Add(new RecordedTurn(calls, answer.Length));
        }

        return recorded;
    }

    private static async Task Compare(BenchSite site, TurnLoad bot, TurnLoad floor, TurnLoad plain, TurnLoad echo)
    {
        var start = site.Stub.Tables.Rows.All;
        foreach (var server in (TurnLoad[])[bot, floor, plain, echo])
            await server.Settle(() =>
            {
                site.Stub.Tables.Rows.All = start;
                return server.Run(server == echo ? EchoLanes(site) : Messages().Concat(ClaimLoad.Lanes(site.Town, AtOnce)));
            });
        var rounds = new TurnRounds();
        for (var round = 0; round < Rounds; round++)
            foreach (var pace in (int?[])[Pace, null])
            {
                site.Stub.Tables.Rows.All = start;
                rounds.Keep("message", pace, await bot.Measure(Messages(), pace));
                rounds.Keep("message floor", pace, await floor.Measure(Messages(), pace));
                rounds.Keep("message plain", pace, await plain.Measure(Messages(), pace));
                rounds.Keep("echo", pace, await echo.Measure(EchoLanes(site), pace));
                rounds.Keep("claim", pace, await bot.Measure(ClaimLoad.Lanes(site.Town, AtOnce), pace));
                site.CheckClaimed();
                rounds.Keep("claim floor", pace, await floor.Measure(ClaimLoad.Lanes(site.Town, AtOnce), pace));
                rounds.Keep("claim plain", pace, await plain.Measure(ClaimLoad.Lanes(site.Town, AtOnce), pace));
            }

        foreach (var pace in (int?[])[Pace, null]) Print(rounds, pace);
    }

    private static IEnumerable<IEnumerable<Turn>> Messages() => IntakeLoad.Lanes(AtOnce, Intakes);

    private static IEnumerable<IEnumerable<Turn>> EchoLanes(BenchSite site) => Messages().Select(lane => lane.Select(turn =>
        turn with { Body = turn.Body.Replace(BenchTown.ServiceUrl, EchoProcess.ServiceUrl(site.Stub), StringComparison.Ordinal) }));

    private static void Print(TurnRounds rounds, int? pace)
    {
        Console.WriteLine(pace is null ? "As many turns as the server takes, 8 people at a time:" : $"At {pace} turns a second:");
        foreach (var turn in (string[])["message", "claim"])
        {
            Console.WriteLine($"  {turn} turn: {rounds.Write(turn, pace)}");
            PrintFloor(rounds, turn, pace, "floor", "its floor, on the runtime's settings of HelpBot");
            PrintFloor(rounds, turn, pace, "plain", "its floor, as the SDK sets a web application up");
            var ofEcho = rounds.Ratio(turn, "echo", pace);
            Console.WriteLine(FormattableString.Invariant(
                $"    {ofEcho:F2} of the npm echo bot's CPU; {new Target(FormattableString.Invariant($"at most {MostOfEcho}"), ofEcho <= MostOfEcho)}"));
        }

        Console.WriteLine($"  npm echo bot 4.23.3, authentication on: {rounds.Write("echo", pace)}");
    }

    private static void PrintFloor(TurnRounds rounds, string turn, int? pace, string which, string said)
    {
        var times = rounds.Ratio(turn, $"{turn} {which}", pace);
        Console.WriteLine($"    {said}: {rounds.Write($"{turn} {which}", pace)}");
        Console.WriteLine(FormattableString.Invariant($"      {times:F2} times that; {new Target($"at most {MostOfFloor}", times <= MostOfFloor)}"));
    }
}
