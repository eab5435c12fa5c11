using HelpBot.Dev.Processes;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Bench;

/// <summary><c>dotnet run dev.cs bench</c>: sets up, builds and prints what things cost on this machine.</summary>
internal static class BenchVerb
{
    private const string Playground = "playground";

    /// <summary>Measures the named parts; all but those that need a browser when none is named.</summary>
    public static async Task<int> Run(Repository repository, Options options)
    {
        var parts = options.Rest();
        Console.WriteLine("Setting up.");
        await NodePackages.Install(repository);
        var environment = new Dictionary<string, string>();
        if (parts.Contains(Playground)) environment["HELPBOT_BROWSER"] = await Browser.FindOrInstall();
        await Setup.Build.Of(repository, Path.Combine("bench", "HelpBot.Bench"), Setup.Build.Release);
        Console.WriteLine("Measuring. This takes some minutes; other work on the machine shows in the figures.");
        var run = await Command.Run(
            "dotnet", ["exec", repository.Program("HelpBot.Bench", Setup.Build.Release), .. parts], environment: environment, line: Console.WriteLine);
        return run.ExitCode;
    }
}
