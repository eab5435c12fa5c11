using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>
/// Checks that something holds for many generated cases. A failure prints the smallest case and its seed; the same
/// run comes again with <c>HELPBOT_SEED=seed,gamma</c>. <c>HELPBOT_PROPERTY_RUNS</c> is how many cases every property has.
/// </summary>
internal static class Property
{
    private const string Seed = "HELPBOT_SEED";
    private const string Runs = "HELPBOT_PROPERTY_RUNS";

    private const ulong Few = 100;

    /// <summary>Whether properties run so many cases that together they reach everything.</summary>
    public static bool RunsInFull => Environment.GetEnvironmentVariable(Runs) is not { Length: > 0 } given || Number(given) > Few;

    public static void Holds<T>(Arbitrary<T> cases, Action<T> check, int runs = 300)
    {
        // Mutation testing runs every property once a mutant, where one case has to do; a long run takes thousands.
        if (Environment.GetEnvironmentVariable(Runs) is { Length: > 0 } given) runs = (int)Number(given);
        var config = Config.QuickThrowOnFailure.WithMaxTest(runs);
        if (Environment.GetEnvironmentVariable(Seed) is { Length: > 0 } replay)
        {
            var parts = replay.Split(',');
            config = config.WithReplay(Number(parts[0]), Number(parts[1]));
        }

        Prop.ForAll(cases, check).Check(config);
    }

    private static ulong Number(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);
}
