using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using HelpBot.Bench.Figures;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.EndToEnd.Gallery;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.TestKit;

namespace HelpBot.Bench.Parts;

/// <summary>
/// What it takes to understand a sentence of the corpus: sentences a second on one core, the slowest one, and how that
/// compares to only splitting the same sentences into words.
/// </summary>
internal static class UnderstandingPart
{
    private const int Rounds = 9;
    private const double MostMilliseconds = 1;

    private static readonly Team Team = SampleTeam.Team;

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        var sentences = ((string[])["nl.jsonl", "en.jsonl", "holdout.nl.jsonl", "holdout.en.jsonl"]).SelectMany(In).ToList();
        List<double> understood = [], split = [];
        for (var round = 0; round < Rounds; round++)
        {
            split.Add(MillisecondsEach(sentences, sentence => Message.Of(sentence.Text)));
            understood.Add(MillisecondsEach(sentences, sentence => Understand.Read(sentence.Text, sentence.Situation)));
        }

        // The first rounds are compiled while they run.
        var (each, floor) = (new Spread(understood[3..]), new Spread(split[3..]));
        var slowest = sentences.Max(sentence => Best(sentence));
        Console.WriteLine($"Understanding {sentences.Count} sentences of the corpus, one core");
        Console.WriteLine($"  a sentence       {each.Write("F3")} ms, {each.Median / floor.Median:F1} times only splitting it into words");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  sentences/second {1000 / each.Median:F0}"));
        Console.WriteLine($"  the slowest      {slowest:F3} ms, {new Target("below 1 ms", slowest < MostMilliseconds)}");
    }

    private static double MillisecondsEach(List<Sentence> sentences, Func<Sentence, object> read)
    {
        var from = Stopwatch.GetTimestamp();
        foreach (var sentence in sentences) read(sentence);
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds / sentences.Count;
    }

    /// <summary>The best of several, so that a pause of the machine is not taken for a slow sentence.</summary>
    private static double Best(Sentence sentence) => Enumerable.Range(0, 5).Min(_ =>
    {
        var from = Stopwatch.GetTimestamp();
        Understand.Read(sentence.Text, sentence.Situation);
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    });

    private static IEnumerable<Sentence> In(string file) =>
        File.ReadLines(RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Understanding", "Corpus", file)).Where(line => line.Length > 0).Select(line =>
        {
            var told = JsonNode.Parse(line)!;
            var at = DateTime.Parse($"{told["at"]}", CultureInfo.InvariantCulture);
            var now = Team.Instant(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
            return new Sentence($"{told["text"]}", new Situation(Team, now, $"{told["lang"]}" == "en" ? Language.English : Language.Dutch));
        });

    private sealed record Sentence(string Text, Situation Situation);
}
