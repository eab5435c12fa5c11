namespace HelpBot.EndToEnd.Crashes;

/// <summary>HelpBot itself, killed with SIGKILL at random moments of real work, on Azurite and the Teams stub.</summary>
public sealed class KillTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(6);

    [Fact]
    public async Task Whatever_was_acknowledged_is_there_and_every_card_ends_up_right_however_often_HelpBot_is_killed()
    {
        var (plan, stop) = (KillPlan.FromEnvironment(), TestContext.Current.CancellationToken);
        await using var town = await CrashTown.OpenAsync(plan, stop);

        await town.WorkAsync(stop);

        var truth = await StoredTruth.ReadAsync(town.Site.Storage, stop);
        var orphans = await town.SettleAsync(truth, Limit, stop);
        foreach (var orphan in orphans) await town.TapAsync(orphan);
        for (var look = 0; look < 100 && town.Look(truth).Wrong.Count > 0; look++) await Task.Delay(200, stop);
        var report = town.Report(truth, orphans.Count);
        if (plan.Report is not null) await File.WriteAllTextAsync(plan.Report, report, stop);

        var findings = Findings(town, truth).ToList();
        Assert.True(findings.Count == 0, $"{report}\n{string.Join('\n', findings.Take(20))}\n{town.Site.Tail()}");
    }

    private static IEnumerable<string> Findings(CrashTown town, StoredTruth truth)
    {
        var ids = town.Stub.People.ToDictionary(person => person.Name, person => person.AadObjectId!);
        var stored = truth.Requests.ToLookup(request => request);
        foreach (var request in town.Ledger.Placed.Keys.Where(request => stored[request].Count() != 1)) yield return $"{request} was placed and is stored {stored[request].Count()} times";
        foreach (var request in stored.Where(one => !town.Ledger.Meant.ContainsKey(one.Key))) yield return $"{request.Key} is stored, and nobody meant to place it";
        foreach (var request in town.Ledger.Placed.Keys)
        {
            if (truth.Times(request, "placed") != 1) yield return $"{request} was placed {truth.Times(request, "placed")} times";
            if (truth.Times(request, "claimed") != 1 || truth.HoldersOf(request).Count != 1) yield return $"{request} was claimed {truth.Times(request, "claimed")} times and is held by {truth.HoldersOf(request).Count}";
        }

        foreach (var (request, student) in town.Ledger.Won.Where(won => !truth.HoldersOf(won.Request).Contains(ids[won.Student]))) yield return $"{student} was told to have {request}, and has not";
        foreach (var request in town.Ledger.Seen.Where(seen => !seen.Value)) yield return $"nobody was told to have {request.Key}";
        var (wrong, lonely) = town.Look(truth);
        if (lonely > 0) yield return $"{lonely} requests have no card that is right";
        foreach (var card in wrong) yield return $"a card is wrong: {card}";
    }
}
