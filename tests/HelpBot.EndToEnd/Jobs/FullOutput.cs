using HelpBot.TestKit.Privacy;

namespace HelpBot.EndToEnd.Jobs;

/// <summary>What a HelpBot of its own process writes, at every level and with its structured state.</summary>
internal static class FullOutput
{
    private static readonly (string Name, string Value)[] Settings =
    [
        ("Logging__LogLevel__Default", "Trace"),
        ("Logging__LogLevel__Microsoft.AspNetCore", "Trace"),
        ("Logging__Console__FormatterName", "json"),
        ("Logging__Console__FormatterOptions__IncludeScopes", "true"),
    ];

    /// <summary>Asks for it, of every HelpBot that is started from now on.</summary>
    public static void Ask()
    {
        foreach (var (name, value) in Settings) Environment.SetEnvironmentVariable(name, value);
    }

    /// <summary>Looks at it line by line.</summary>
    public static void Look(PrivacyScan scan, string output)
    {
        // The lowest level that anything HelpBot is built on writes at; without the settings above, nothing below Information is written.
        if (!output.Contains("\"LogLevel\":\"Debug\"", StringComparison.Ordinal)) scan.Found("output of HelpBot", "not at every level, so it proves nothing");
        foreach (var line in output.Split('\n')) scan.Look($"output of HelpBot: {line}", line);
    }
}
