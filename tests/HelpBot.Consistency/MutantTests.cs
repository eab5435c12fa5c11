using HelpBot.Dev;
using HelpBot.Dev.Chaos;
using HelpBot.TestKit;

namespace HelpBot.Consistency;

/// <summary>The ways to break HelpBot that chaos has to find: <c>dotnet run dev.cs chaos --mutants</c>.</summary>
public sealed class MutantTests
{
    private static readonly Repository Sources = new(RepositoryRoot.Path);

    [Fact]
    public void Every_mutant_still_fits_the_code() => Assert.Empty(Mutant.All(Sources).SelectMany(mutant => mutant.Problems(Sources)));

    [Fact]
    public void A_mutant_that_does_not_fit_is_noticed() =>
        Assert.Single(new Mutant("gone", "", [new MutantChange("HelpBot.sln", "no such text", "")]).Problems(Sources));

    [Fact]
    public void There_are_mutants() => Assert.True(Mutant.All(Sources).Count >= 7);
}
