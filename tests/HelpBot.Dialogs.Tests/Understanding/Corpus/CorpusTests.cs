using HelpBot.TestKit;

namespace HelpBot.Dialogs.Tests.Understanding.Corpus;

/// <summary>
/// Sentences as workers write them, with what each means. A fifth of them, the files that begin with holdout, is not read
/// by who writes the rules: of those only the figures are looked at.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("nl.jsonl", 0.99, 0.985)]
    [InlineData("en.jsonl", 0.985, 0.98)]
    [InlineData("holdout.nl.jsonl", 0.955, 0.93)]
    [InlineData("holdout.en.jsonl", 0.955, 0.93)]
    public void The_corpus_is_understood(string file, double leastOfSlot, double leastWhole)
    {
        var figures = new CorpusFigures(file);

        output.WriteLine(figures.ToString());
        if (!file.StartsWith("holdout", StringComparison.Ordinal)) Keep(file, figures);
        Assert.All(figures.Shares, share => Assert.True(
            share.Value >= (share.Key == "whole" ? leastWhole : leastOfSlot), $"{share.Key}: {share.Value:P1}\n{figures}\n{string.Join('\n', Told(file, figures))}"));
    }

    // What of the unread part is wrong stays unread, in a failure too.
    private static IEnumerable<string> Told(string file, CorpusFigures figures) =>
        file.StartsWith("holdout", StringComparison.Ordinal) ? [] : figures.Wrong;

    // For who tunes the rules: what differs, sentence by sentence.
    private static void Keep(string file, CorpusFigures figures)
    {
        var folder = Directory.CreateDirectory(RepositoryRoot.Combine("artifacts", "corpus"));
        File.WriteAllText(Path.Combine(folder.FullName, Path.ChangeExtension(file, ".txt")), $"{figures}\n\n{string.Join('\n', figures.Wrong)}\n");
    }
}
