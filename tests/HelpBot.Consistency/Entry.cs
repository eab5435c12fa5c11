using HelpBot.Consistency.Runs;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace HelpBot.Consistency;

/// <summary>The start: the tests of this project, or chaos when that is the first argument.</summary>
internal static class Entry
{
    public static Task<int> Main(string[] args) => args switch
    {
        ["chaos", .. var rest] => Chaos.RunAsync(rest),
        _ when args.Any(arg => arg is "-automated" or "@@") => ConsoleRunner.Run(args),
        _ => TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    };
}
