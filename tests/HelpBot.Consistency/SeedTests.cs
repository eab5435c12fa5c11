using HelpBot.Consistency.City;
using HelpBot.Consistency.Runs;
using HelpBot.TestKit.Azurite;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace HelpBot.Consistency;

/// <summary>
/// People of two teams act on three instances while storage, Teams and the instances fail; a few fixed seeds. Longer:
/// <c>dotnet run dev.cs chaos</c>.
/// </summary>
public sealed class SeedTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_fails_no_place_is_given_twice_nothing_is_lost_and_every_card_ends_in_the_truth(long seed)
    {
        var report = await new SeedRun(CityPlan.Short(seed), azurite.ConnectionString).RunAsync();

        output.WriteLine(report.ToString());
        Assert.True(report.Findings.Count == 0, report.Text);
        Assert.True(report.Counts.GetValueOrDefault(RunReport.Placed) > 0, "Nobody could place a request, so little was tried.");
    }
}
