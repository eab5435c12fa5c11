using HelpBot.Dev.Processes;
using HelpBot.Dev.Setup;

namespace HelpBot.Dev.Bench;

/// <summary><c>dotnet run dev.cs bench</c>: sets up, builds and prints how long things take on this machine.</summary>
internal static class BenchVerb
{
    public static async Task<int> Run(Repository repository, Options options)
    {
        options.End();
        Console.WriteLine("Setting up.");
        await NodePackages.Install(repository);
        var environment = new Dictionary<string, string> { ["HELPBOT_BROWSER"] = await Browser.FindOrInstall() };
        await Setup.Build.Of(repository, Path.Combine("bench", "HelpBot.Bench"));
        Console.WriteLine("Measuring. This takes some minutes; other work on the machine shows in the figures.");
        var run = await Command.Run("dotnet", ["exec", repository.Program("HelpBot.Bench")], environment: environment, line: Console.WriteLine);
        return run.ExitCode == 0 ? 0 : 1;
    }
}
