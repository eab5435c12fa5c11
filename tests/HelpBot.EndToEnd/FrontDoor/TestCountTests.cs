using HelpBot.Dev.Processes;
using HelpBot.Dev.Test;

namespace HelpBot.EndToEnd.FrontDoor;

/// <summary>How <c>dotnet run dev.cs test</c> counts.</summary>
public sealed class TestCountTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task Results_are_counted_one_by_one_and_what_neither_passed_nor_was_left_out_failed()
    {
        var count = await Read("""
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
            <UnitTestResult outcome="Passed"/><UnitTestResult outcome="Passed"/><UnitTestResult outcome="Failed"/>
            <UnitTestResult outcome="NotExecuted"/><UnitTestResult outcome="Timeout"/></Results></TestRun>
            """);

        Assert.Equal(new TestCount(2, 2, 1), count);
    }

    [Fact]
    public async Task A_file_that_is_cut_off_proves_nothing() => Assert.Null(await Read("<TestRun><Results><UnitTestResult outcome=\"Passed\"/>"));

    [Fact]
    public void A_file_that_is_missing_proves_nothing() => Assert.Null(TestCount.Read("missing.trx"));

    [Theory]
    [InlineData(3, 0, 0, "3 passed, 0 failed")]
    [InlineData(3, 1, 2, "3 passed, 1 failed, 2 skipped")]
    public void The_last_line_names_skipped_tests_only_if_there_are_any(int passed, int failed, int skipped, string line) =>
        Assert.Equal(line, new TestCount(passed, failed, skipped).ToString());

    [Fact]
    public void A_run_that_broke_counts_as_one_more_failure()
    {
        var run = new TestRun("X", new TestCount(5, 0, 0), "ended with exit code 134", TimeSpan.Zero, new CommandResult(134, "Aborted"));

        Assert.Equal(new TestCount(5, 1, 0), run.Count);
        Assert.Contains("Aborted", run.Report(), StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);

    private async Task<TestCount?> Read(string text)
    {
        await File.WriteAllTextAsync(_file, text, TestContext.Current.CancellationToken);
        return TestCount.Read(_file);
    }
}
