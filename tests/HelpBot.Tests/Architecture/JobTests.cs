namespace HelpBot.Tests.Architecture;

public sealed class JobTests
{
    [Fact]
    public void Jobs_of_users_do_not_know_each_other() => Assert.Empty(JobRule.Offences(SourceFile.Src));

    [Fact]
    public void Every_job_of_the_rule_has_its_folder() => Assert.All(
        JobRule.Jobs, job => Assert.Contains(SourceFile.Src, file => file.IsIn($"src/HelpBot/{job}/")));

    [Theory]
    [InlineData("using HelpBot.Intake;")]
    [InlineData("var turns = new HelpBot.Intake.IntakeTurns();")]
    [InlineData("Intake.IntakeTurns turns = null!;")]
    public void A_job_that_names_another_is_found(string line) =>
        Assert.Equal(["src/HelpBot/Board/BoardTaps.cs -> Intake"], JobRule.Offences([new("src/HelpBot/Board/BoardTaps.cs", line)]));

    [Fact]
    public void A_shared_turn_that_names_a_job_is_found() => Assert.Equal(
        ["src/HelpBot/Turns/Tap.cs -> Review"], JobRule.Offences([new("src/HelpBot/Turns/Tap.cs", "using HelpBot.Review;")]));

    [Theory]
    [InlineData("src/HelpBot/Turns/MessageTurn.cs", "using HelpBot.Review;")]
    [InlineData("src/HelpBot/Intake/IntakeTurns.cs", "using HelpBot.Intake;")]
    [InlineData("src/HelpBot/Board/BoardTaps.cs", "using HelpBot.Dialogs.Intake;")]
    [InlineData("src/HelpBot/Board/BoardTaps.cs", "using HelpBot.Requests.Board;")]
    public void What_is_allowed_is_not_found(string path, string line) => Assert.Empty(JobRule.Offences([new(path, line)]));
}
