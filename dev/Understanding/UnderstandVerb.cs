using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.Teams;

namespace HelpBot.Dev.Understanding;

/// <summary><c>dotnet run dev.cs understand</c>: shows what HelpBot reads out of a sentence, and which words gave what.</summary>
internal static class UnderstandVerb
{
    public static async Task<int> Run(Repository repository, Options options)
    {
        var (file, json) = (options.Value("--in"), options.Flag("--json"));
        var (language, at) = (options.Value("--lang"), options.Value("--at"));
        var sentences = options.Rest();
        var team = SampleTeam.Read(repository);
        if (file is not null && sentences.Count == 0) return await Lines(file, team, language, at);
        if (file is not null || sentences.Count != 1) throw new UsageException("understand needs one sentence in quotes, or --in FILE.");

        var situation = SentenceLine.Situation(team, sentences[0], language, at, TimeProvider.System.GetUtcNow());
        var understood = Understand.Read(sentences[0], situation);
        await Console.Out.WriteLineAsync(json ? UnderstoodJson.Write(understood) : UnderstoodText.Write(understood, situation));
        return 0;
    }

    private static async Task<int> Lines(string file, Team team, string? language, string? at)
    {
        if (file != "-" && !File.Exists(file)) throw new UsageException($"There is no file \"{file}\".");
        using var input = file == "-" ? Console.In : File.OpenText(file);
        // One write at the end of each buffer, not of each line: thousands of lines are usual.
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        var (now, failed) = (TimeProvider.System.GetUtcNow(), 0);
        while (await input.ReadLineAsync() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (answer, isGood) = SentenceLine.Answer(line, team, language, at, now);
            if (!isGood) failed++;
            await output.WriteLineAsync(answer);
        }

        return failed == 0 ? 0 : 1;
    }
}
