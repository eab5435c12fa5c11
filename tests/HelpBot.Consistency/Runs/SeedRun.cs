using System.Diagnostics;
using HelpBot.Consistency.Acts;
using HelpBot.Consistency.Checks;
using HelpBot.Consistency.Chronicle;
using HelpBot.Consistency.City;
using HelpBot.Storage.Rows;
using HelpBot.TestKit.Teams;

namespace HelpBot.Consistency.Runs;

/// <summary>One run of one seed: people act while things go wrong, then all goes well until nothing is left to do, then it is checked.</summary>
internal sealed class SeedRun(CityPlan plan, string connectionString)
{
    private const int MostRounds = 300;
    private const int PatientRounds = 60;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    public async Task<RunReport> RunAsync()
    {
        var watch = Stopwatch.StartNew();
        using var town = new Town(plan, connectionString);
        await using var fleet = await Fleet.StartAsync(town);
        using var postman = new Postman(town, fleet);
        using var door = new HttpClient(postman) { BaseAddress = new Uri("http://localhost") };
        _ = new TeamsDriver(door, town.Teams);
        await MoveInAsync(town);
        await LiveAsync(town, fleet, postman);
        await SettleAsync(town, postman);
        var findings = CheckTable.Run(await Evidence.GatherAsync(town, fleet));
        if (findings.Count == 0) findings = await LaterAsync(town, fleet, hours: 26, step: 2, LedgerChecks.Drafts);
        if (findings.Count == 0) findings = await LaterAsync(town, fleet, hours: 16 * 24, step: 12, PrivacyChecks.Erased);
        return RunReport.Of(plan.Seed, findings, findings.Count > 0 ? await Evidence.GatherAsync(town, fleet) : null, town, watch.Elapsed);
    }

    private static async Task MoveInAsync(Town town)
    {
        foreach (var team in town.Citizens.Select(citizen => citizen.Team).Distinct()) await team.AddsBotAsync();
        await Task.WhenAll(town.Citizens.Select(citizen => citizen.Person.InstallsAsync()));
    }

    private static async Task LiveAsync(Town town, Fleet fleet, Postman postman)
    {
        town.Troubles.On();
        postman.Plain = false;
        using var stop = new CancellationTokenSource();
        var killing = fleet.KillAsync(stop.Token);
        var actors = town.Citizens.Select(citizen => new Actor(town, citizen)).ToList();
        await Task.WhenAll(actors.Select(actor => Task.Run(actor.BeginAsync)));
        for (var part = 0; part < Days.Parts; part++)
        {
            await Days.PassAsync(town, part, Moment);
            await Task.WhenAll(actors.Select(actor => Task.Run(() => actor.RunAsync(part))));
        }

        await stop.CancelAsync();
        await killing;
        town.Troubles.Off();
    }

    // Whoever could not be reached is there again: they speak to the bot, which also repeats a question that is open.
    private static async Task SettleAsync(Town town, Postman postman)
    {
        await postman.BringLateAsync();
        postman.Plain = true;
        town.Pass(TimeSpan.FromSeconds(90));
        await Task.WhenAll(town.Citizens.Select(citizen => citizen.Person.SaysAsync("hallo")));
        await DrainAsync(town);
    }

    /// <summary>Time passes until the relay has nothing left to send.</summary>
    private static async Task DrainAsync(Town town)
    {
        await town.QuietAsync(Moment);
        for (var round = 0; round < MostRounds; round++)
        {
            if (!(await Evidence.ReadAsync(town, "HelpRequests", "RowKey ge 'due|' and RowKey lt 'due}'")).Any(IsToSend)) return;
            town.Pass(TimeSpan.FromSeconds(round % 10 == 9 ? 300 : 11));
            // On a busy machine time must not run ahead of those who wait for a processor.
            await town.QuietAsync(round < PatientRounds ? Moment : Moment * 10);
        }
    }

    private static bool IsToSend(Azure.Data.Tables.TableEntity row) =>
        DueRows.Read(row).FollowUp is Requests.FollowUp.SendNote or Requests.FollowUp.LookAtCards;

    /// <summary>A day later drafts are forgotten and what was for then has expired; after two weeks what nobody told of is closed.</summary>
    private static async Task<IReadOnlyList<Finding>> LaterAsync(
        Town town, Fleet fleet, int hours, int step, Func<Evidence, IEnumerable<Finding>> over)
    {
        for (var passed = 0; passed < hours; passed += step)
        {
            town.Pass(TimeSpan.FromHours(step));
            await town.QuietAsync(Moment);
        }

        await DrainAsync(town);
        var evidence = await Evidence.GatherAsync(town, fleet);
        return [.. CheckTable.Run(evidence), .. over(evidence)];
    }
}
