using HelpBot.TestKit;

namespace HelpBot.Tests.Architecture;

public sealed class PurityTests
{
    [Theory]
    [InlineData("HelpBot.Requests")]
    [InlineData("HelpBot.Dialogs")]
    public void Both_pure_projects_ban_the_symbols(string project) =>
        Assert.True(PurityRule.IsWired(File.ReadAllText(RepositoryRoot.Combine("src", project, $"{project}.csproj"))));

    [Fact]
    public void The_analyzer_that_reads_the_list_is_everywhere_and_not_silenced()
    {
        Assert.True(PurityRule.HasAnalyzer(File.ReadAllText(RepositoryRoot.Combine("Directory.Packages.props"))));
        Assert.False(PurityRule.IsSilenced(File.ReadAllText(RepositoryRoot.Combine(".editorconfig"))));
    }

    [Fact]
    public void Clock_ids_randomness_and_own_work_are_banned() =>
        Assert.Empty(PurityRule.NotBanned(File.ReadAllText(RepositoryRoot.Combine("src", "BannedSymbols.Pure.txt"))));

    [Fact]
    public void A_project_without_the_list_is_found() =>
        Assert.False(PurityRule.IsWired("<Project><ItemGroup><AdditionalFiles Include=\"../Other.txt\" /></ItemGroup></Project>"));

    [Fact]
    public void A_build_without_the_analyzer_is_found()
    {
        Assert.False(PurityRule.HasAnalyzer("<Project><ItemGroup><PackageVersion Include=\"xunit.v3\" /></ItemGroup></Project>"));
        Assert.True(PurityRule.IsSilenced("[*.cs]\ndotnet_diagnostic.RS0030.severity = none\n"));
    }

    [Fact]
    public void A_list_that_forgets_the_clock_is_found() => Assert.Contains(
        "P:System.DateTimeOffset.UtcNow", PurityRule.NotBanned("P:System.DateTime.Now;The clock comes in with the command.\n"));
}
