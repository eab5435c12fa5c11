using System.Diagnostics;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.BadInput;

/// <summary>
/// Broken and hostile requests to the whole host, on the Teams stub: activities of every kind with every verb, changed in
/// bytes, in JSON and in the data of buttons, and tokens that are nearly right.
/// </summary>
public sealed class FrontDoorTests(AzuriteFixture azurite)
{
    // What one host may keep for a batch of 2,500, the stub's copies of its messages included.
    private const long MostBytesPerMutant = 64 * 1024;

    [Fact]
    public async Task No_mutant_breaks_the_host_stays_unread_in_storage_or_is_told_what_it_may_not_know()
    {
        var plan = FuzzPlan.FromEnvironment();
        var (findings, report) = (new List<string>(), new FuzzReport(plan));
        for (var batch = 0; batch * plan.Batch < plan.Count; batch++)
        {
            var found = await RunAsync(plan.Seed + (ulong)batch, Math.Min(plan.Batch, plan.Count - (batch * plan.Batch)), report);
            findings.AddRange(found.Select(finding => $"seed {plan.Seed + (ulong)batch}: {finding}"));
        }

        report.Write(findings);
        Assert.True(findings.Count == 0, $"{findings.Count} findings.\n{string.Join("\n\n", findings.Take(20))}");
    }

    private async Task<IReadOnlyList<string>> RunAsync(ulong seed, int count, FuzzReport report)
    {
        await using var all = await Neighbours.OpenAsync(azurite, new ErrorLog());
        var templates = await Corpus.OfAsync(all);
        Assert.DoesNotContain(templates, template => all.Secrets.Any(secret => secret.IsToldTo("", template.Activity.ToJsonString())));
        var volley = new Volley(all, all.Town.Teams.ServiceUrls[ChannelIds.Teams].ToString());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        await volley.SendAsync(Mutants.Of(templates, [.. Corpus.Verbs, .. Corpus.Inputs, .. all.Names], seed, count));
        var took = watch.Elapsed;
        var (rows, unreadable) = await StoredRows.ScanAsync(all.Town, azurite);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        report.Add(volley, took, rows, kept);
        return kept <= MostBytesPerMutant * count ? [.. volley.Findings, .. unreadable] : [.. volley.Findings, .. unreadable, $"{kept:N0} bytes are kept."];
    }
}
