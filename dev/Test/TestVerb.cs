using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Test;

/// <summary><c>dotnet run dev.cs test</c>: sets up, builds once, runs every test project, ends with one line that counts.</summary>
internal static class TestVerb
{
    public static async Task<int> Run(Repository repository, TestOptions options)
    {
        var projects = TestProject.All(repository).Where(p => p.Name.Contains(options.Only ?? "", StringComparison.OrdinalIgnoreCase)).ToList();
        if (projects.Count == 0) throw new UsageException($"No test project has \"{options.Only}\" in its name.");

        var environment = new Dictionary<string, string>();
        try
        {
            await SetUp(repository, options, environment);
        }
        catch (SetupException problem)
        {
            // Whoever reads only the last line must still learn that nothing was proven.
            Console.WriteLine($"\n{problem.Message}\n{new TestCount(0, 1, 0)}");
            return 1;
        }

        Console.WriteLine("Testing.");
        var results = Folder.Writable(Path.Combine(repository.Artifacts, "test-results"));
        var total = TestCount.None;
        foreach (var project in projects)
        {
            var run = await project.Run(results, environment, options.Browser);
            Console.WriteLine(run.Report());
            total += run.Count;
        }

        Console.WriteLine(total);
        return total.Failed == 0 ? 0 : 1;
    }

    private static async Task SetUp(Repository repository, TestOptions options, Dictionary<string, string> environment)
    {
        Console.WriteLine("Setting up.");
        await NodePackages.Install(repository);
        if (options.Browser) environment["HELPBOT_BROWSER"] = await Browser.FindOrInstall();
        if (options.Build) await Build.Of(repository, "HelpBot.sln");
    }
}
