using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Requests.Tests.Properties;

/// <summary>
/// Checks that something holds for many generated cases. A failure prints the smallest case and its seed; the same
/// run comes again with <c>HELPBOT_SEED=seed,gamma</c>. <c>HELPBOT_PROPERTY_RUNS</c> is the most cases of a property.
/// </summary>
internal static class Property
{
    private const string Seed = "HELPBOT_SEED";
    private const string Runs = "HELPBOT_PROPERTY_RUNS";

    public static void Holds<T>(Arbitrary<T> cases, Action<T> check, int runs = 300)
    {
        // Mutation testing runs every property once a mutant; a few cases have to do there.
        if (Environment.GetEnvironmentVariable(Runs) is { Length: > 0 } most) runs = (int)Math.Min(Number(most), (ulong)runs);
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
