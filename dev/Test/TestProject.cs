using System.Diagnostics;
using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Test;

/// <summary>A project under <c>tests/</c> that is a program of tests.</summary>
public sealed record TestProject(string Name, string Program)
{
    private const int NoTestsRan = 8;

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<TestProject> All(Repository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return [.. Directory.GetFiles(repository.At("tests"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("<OutputType>Exe</OutputType>", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal)
            .Select(name => new TestProject(name, repository.Program(name)))];
    }

    /// <summary>Runs it and counts from its result file. What it prints is shown only when something failed.</summary>
    public async Task<TestRun> Run(string results, IReadOnlyDictionary<string, string> environment, bool browser)
    {
        var watch = Stopwatch.StartNew();
        var file = $"{Name}.trx";
        File.Delete(Path.Combine(results, file));
        List<string> args = ["exec", Program, "--results-directory", results, "--report-xunit-trx", "--report-xunit-trx-filename", file, "--no-progress"];
        if (!browser) args.AddRange(["--filter-not-trait", "Needs=Browser"]);

        var ended = await Command.Run("dotnet", args, environment: environment);
        var count = TestCount.Read(Path.Combine(results, file));
        var problem = count switch
        {
            null => $"ended with exit code {ended.ExitCode} and left no results",
            { Failed: 0 } when ended.ExitCode is not (0 or NoTestsRan) => $"ended with exit code {ended.ExitCode} though no test failed",
            { Passed: 0, Failed: 0, Skipped: 0 } when browser => "has no tests",
            _ => null,
        };
        return new TestRun(Name, count ?? TestCount.None, problem, watch.Elapsed, ended);
    }
}
