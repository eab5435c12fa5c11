using System.Globalization;

namespace HelpBot.Tests.BadInput;

/// <summary>How many mutants are sent and what chance starts from: <c>dotnet run dev.cs fuzz</c> gives both.</summary>
/// <param name="Count">How many.</param>
/// <param name="Seed">The seed of the first batch; each next batch has the next number.</param>
/// <param name="Batch">How many go to one host.</param>
/// <param name="Report">The file that gets the figures; null for none.</param>
internal sealed record FuzzPlan(int Count, ulong Seed, int Batch, string? Report)
{
    /// <summary>What the environment asks for, else what every build runs.</summary>
    public static FuzzPlan FromEnvironment() => new(
        (int)Number("HELPBOT_FUZZ_COUNT", 7_500),
        Number("HELPBOT_FUZZ_SEED", 20_261_123),
        (int)Number("HELPBOT_FUZZ_BATCH", 2_500),
        Environment.GetEnvironmentVariable("HELPBOT_FUZZ_REPORT"));

    private static ulong Number(string name, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
