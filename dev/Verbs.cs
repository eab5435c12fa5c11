using HelpBot.Dev.Bench;
using HelpBot.Dev.Chaos;
using HelpBot.Dev.Fuzz;
using HelpBot.Dev.Kill;
using HelpBot.Dev.Package;
using HelpBot.Dev.Run;
using HelpBot.Dev.Setup;
using HelpBot.Dev.Test;
using HelpBot.Dev.Understanding;

namespace HelpBot.Dev;

/// <summary>The verbs of <c>dotnet run dev.cs</c>.</summary>
public static class Verbs
{
    private const string Help = """
        dotnet run dev.cs                run HelpBot with Azurite and the Agents Playground; Ctrl-C stops all three
            --no-playground              without the Playground
            --port N                     HelpBot on another port than 3978 (also HELPBOT_PORT)
            --playground-port N          Playground on another port than 56150 (also HELPBOT_PLAYGROUND_PORT)
            --table-port N               Azurite's tables on another port than 10002 (also HELPBOT_TABLE_PORT)
            --data FOLDER                data and logs elsewhere than in .data (also HELPBOT_DATA)
        dotnet run dev.cs test           run every test; ends with "N passed, N failed"
            --only NAME                  only test projects whose name contains NAME
            --no-browser                 without the tests that need a browser
        dotnet run dev.cs understand "zin"   show what HelpBot reads out of a sentence, and which words gave what
            --lang nl|en                 the language of who says it (guessed from the words)
            --at 2026-11-23T10:00        the moment at which it is said (now)
            --json                       as JSON
            --in FILE                    many: {"text","lang","at"} a line, answered with one JSON a line; - is standard input
        dotnet run dev.cs chaos          people, faults and ends of instances by chance, and a check of all that must hold
            --minutes N                  how long (5)
            --seed N                     the first seed (100); the same seed makes the same plan
            --mutants                    break HelpBot in known ways instead: each has to be found
            --only NAME                  only mutants whose name contains NAME
        dotnet run dev.cs bench          measure what things cost on this machine: turns, azurite, list, delivery, trips, memory, understand
            PART...                      only these parts; "playground" (a card in the browser) only when it is named
        dotnet run dev.cs fuzz           send broken and hostile requests to HelpBot and report what breaks
            --count N                    how many (100000)
            --seed N                     what chance starts from (1); a finding names the seed that it comes again with
        dotnet run dev.cs kill           kill HelpBot again and again while people work with it, and report what is lost
            --kills N                    how often (50)
            --requests N                 how many requests are placed and claimed meanwhile (1000)
            --seed N                     what chance starts from (1)
        dotnet run dev.cs package        make artifacts/helpbot-teams.zip, the Teams app package
            --app-id GUID                the bot's app id (also HELPBOT_APP_ID)
            --domain HOST                the host that serves HelpBot (also HELPBOT_DOMAIN)
            --package-version N.N.N      the version of the package (also HELPBOT_PACKAGE_VERSION)
        dotnet run dev.cs help           this text
        """;

    /// <summary>Runs what the arguments ask for. The result is the exit code: 0 done, 1 failed, 2 not understood.</summary>
    public static async Task<int> Run(string[] args, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        var verb = args is [var first, ..] && !first.StartsWith('-') ? first : "";
        var options = new Options(verb.Length > 0 ? args[1..] : args);
        try
        {
            var repository = Repository.Find(folder);
            return verb switch
            {
                "" => await RunVerb.Run(repository, RunOptions.From(options, repository)),
                "test" => await TestVerb.Run(repository, TestOptions.From(options)),
                "understand" => await UnderstandVerb.Run(repository, options),
                "chaos" => await ChaosVerb.Run(repository, ChaosOptions.From(options)),
                "bench" => await BenchVerb.Run(repository, options),
                "fuzz" => await FuzzVerb.Run(repository, options),
                "kill" => await KillVerb.Run(repository, options),
                "package" => await PackageVerb.Run(repository, PackageOptions.From(options)),
                "help" => Print(Help),
                _ => throw new UsageException($"There is no verb \"{verb}\"."),
            };
        }
        catch (UsageException problem)
        {
            await Console.Error.WriteLineAsync($"{problem.Message} What there is: dotnet run dev.cs help");
            return 2;
        }
        catch (SetupException problem)
        {
            await Console.Error.WriteLineAsync($"\n{problem.Message}");
            return 1;
        }
    }

    private static int Print(string text)
    {
        Console.WriteLine(text);
        return 0;
    }
}
