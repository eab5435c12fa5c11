namespace HelpBot.Tests.Architecture;

public sealed class OneDoorTests
{
    [Fact]
    public void Only_the_desk_decides_on_commands_and_commits() => Assert.Empty(OneDoorRule.Offences(SourceFile.Src));

    [Theory]
    [InlineData("await ledger.CommitAsync(commit, cancellation);")]
    [InlineData("var decision = RequestDecider.Decide(request, command, known);")]
    public void An_entry_that_goes_past_the_desk_is_found(string line) =>
        Assert.Equal(["src/HelpBot/Board/BoardTaps.cs"], OneDoorRule.Offences([new("src/HelpBot/Board/BoardTaps.cs", line)]));

    [Fact]
    public void The_desk_itself_does_both()
    {
        var desk = Assert.Single(SourceFile.Src, file => file.Path == "src/HelpBot.Requests/Desk/RequestDesk.cs");

        Assert.Single(OneDoorRule.Offences([desk with { Path = "src/HelpBot/Elsewhere.cs" }]));
    }
}
