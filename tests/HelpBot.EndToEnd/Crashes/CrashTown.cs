using System.Diagnostics;
using HelpBot.TestKit.Teams;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>Workers and students of several teams who go on with their work while HelpBot is killed again and again.</summary>
internal sealed class CrashTown : IAsyncDisposable
{
    private readonly KillPlan _plan;
    private readonly Random _chance;
    private readonly TeamsRetries _retries = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TeamsServer? _server;

    private CrashTown(KillPlan plan)
    {
        (_plan, _chance) = (plan, new Random(plan.Seed));
        Stub = new TeamsStub();
        Teams = [.. Enumerable.Range(0, plan.Teams).Select(number => CrashTeam.Of(Stub, number))];
        foreach (var team in Teams) team.Teams.HasBot = true;
        foreach (var person in Stub.People) person.HasBot = true;
    }

    public TeamsStub Stub { get; }

    public IReadOnlyList<CrashTeam> Teams { get; }

    public CrashSite Site { get; private set; } = null!;

    public Ledger Ledger { get; } = new();

    public static async Task<CrashTown> OpenAsync(KillPlan plan, CancellationToken stop)
    {
        var town = new CrashTown(plan);
        town._server = await TeamsServer.StartAsync(town.Stub);
        var service = town.Stub.ServiceUrls[ChannelIds.Teams];
        var settings = town.Teams.SelectMany((team, number) => team.Settings(number, service)).ToDictionary();
        settings["Logging__LogLevel__Default"] = "Warning";
        // Whoever is killed holds its leases until they end; the shortest that may be set is waited for here.
        (settings["Delivery__LeaseDuration"], settings["Delivery__SweepEvery"]) = ("00:00:15", "00:00:02");
        town.Site = await CrashSite.StartAsync(settings, stop);
        _ = new TeamsDriver(new HttpClient(town._retries) { BaseAddress = town.Site.Address, Timeout = Timeout.InfiniteTimeSpan }, town.Stub);
        await Task.WhenAll(town.Teams.SelectMany(team => team.Students).Select(student => student.InstallsAsync()));
        return town;
    }

    /// <summary>Everybody works, and HelpBot is killed as often as planned, each time a moment after a part of the work is done.</summary>
    public async Task WorkAsync(CancellationToken stop)
    {
        var share = _plan.Requests / Teams.Count;
        var working = AllOrFirstFailureAsync(
        [
            .. Teams.Select(team => new WorkerActs(team, Ledger).PlaceAsync(share)),
            .. Teams.Select((team, number) => new StudentActs(team, Ledger, _plan.Seed + number).ClaimAsync(share)),
        ]);
        for (var kill = 1; kill <= _plan.Kills && !working.IsFaulted; kill++)
        {
            var part = 2 * share * Teams.Count * kill / (_plan.Kills + 1);
            var watch = Stopwatch.StartNew();
            while (Ledger.Steps < part && watch.Elapsed < _plan.LongestWait && !working.IsCompleted) await Task.Delay(20, stop);
            await Task.Delay(_chance.Next(1_000), stop);
            await Site.KillAsync(stop);
        }

        await working;
    }

    /// <summary>Students wait for the cards of workers, so who fails ends the work of all.</summary>
    private static async Task AllOrFirstFailureAsync(List<Task> working)
    {
        while (working.Count > 0)
        {
            var done = await Task.WhenAny(working);
            await done;
            working.Remove(done);
        }
    }

    /// <summary>Waits until every card that HelpBot knows of is right, and gives those that nobody has told it of.</summary>
    public async Task<IReadOnlyList<StubMessage>> SettleAsync(StoredTruth truth, TimeSpan limit, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var (wrong, lonely) = Look(truth);
            if (lonely == 0 || watch.Elapsed > limit) return wrong;
            await Task.Delay(200, stop);
        }
    }

    /// <summary>Somebody taps a card that was posted in the moment of a kill: its id comes with the tap.</summary>
    public async Task TapAsync(StubMessage card)
    {
        var team = Teams.Single(team => team.Teams.General == card.Conversation);
        await team.Students[0].ClicksAsync(card, "claim", card: card.Versions[0].Card);
    }

    /// <summary>Cards that do not say who goes, and how many requests have no card that does.</summary>
    public (IReadOnlyList<StubMessage> Wrong, int Lonely) Look(StoredTruth truth)
    {
        var names = Stub.People.ToDictionary(person => person.AadObjectId!, person => person.Name);
        var (wrong, lonely) = (new List<StubMessage>(), 0);
        var all = Teams.Select(team => (Team: team, Cards: CrashCards.In(team.Teams.General))).ToDictionary(pair => pair.Team.Id, pair => pair.Cards);
        foreach (var (request, team) in Ledger.Placed)
        {
            var cards = all[team][request].ToList();
            var bad = cards.Where(card => !truth.HoldersOf(request).All(holder => CrashCards.Names(card, names[holder]))).ToList();
            wrong.AddRange(bad);
            if (bad.Count == cards.Count) lonely++;
        }

        return (wrong, lonely);
    }

    /// <summary>The figures.</summary>
    public string Report(StoredTruth truth, int orphans)
    {
        var cards = Teams.Sum(team => CrashCards.In(team.Teams.General).Where(group => group.Key is not null).Sum(group => group.Count()));
        var starts = Site.Starts.Order().Select(start => start.TotalSeconds).ToList();
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""
            {Site.Starts.Count - 1} kills, {_plan.Requests} requests of {Teams.Count} teams, seed {_plan.Seed}: {_watch.Elapsed.TotalSeconds:0} s
            placed: {Ledger.Placed.Count} acknowledged, {truth.Requests.Count} stored; claims: {Ledger.Won.Count} acknowledged
            deliveries sent again: {_retries.Again}, given up by Teams and done again by people: {_retries.GivenUp}
            cards: {cards} in channels, {cards - truth.Requests.Count} more than requests, {orphans} of them right only after a tap
            starts until ready: median {starts[starts.Count / 2]:0.0} s, longest {starts[^1]:0.0} s
            """);
    }

    public async ValueTask DisposeAsync()
    {
        if (Site is not null) await Site.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
        _retries.Dispose();
    }
}
