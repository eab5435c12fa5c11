using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Setup;

/// <summary>Builds with the .NET SDK, quietly, in the Debug configuration: it compiles fastest and is what tests run on.</summary>
public static class Build
{
    /// <summary>The configuration that is run and tested.</summary>
    public const string Debug = "Debug";

    /// <summary>The configuration that is deployed, and measured.</summary>
    public const string Release = "Release";

    /// <summary>Builds a project or solution.</summary>
    /// <exception cref="SetupException">It does not build; the message has the errors.</exception>
    public static Task Of(
        Repository repository, string target, string configuration = Debug, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return Step.Of($"build of {target}", async () =>
        {
            var result = await Command.Run(
                "dotnet", ["build", target, "-c", configuration, "-v", "quiet", "-nologo", "--tl:off", "-nodeReuse:false"], repository.Root, stop: stop);
            if (result.ExitCode != 0) throw new SetupException($"{target} does not build:\n{result.Tail}");
        });
    }
}
