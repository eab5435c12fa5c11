using System.Globalization;

namespace HelpBot.Dev.Chaos;

/// <summary>How long chaos runs, and on what.</summary>
/// <param name="Minutes">After so many minutes no new seed begins.</param>
/// <param name="Seed">The first seed; the others follow by one.</param>
/// <param name="Mutants">Whether the checks are checked instead: each mutant has to be found.</param>
/// <param name="Only">Part of a mutant's name, or null for all.</param>
public sealed record ChaosOptions(double Minutes, long Seed, bool Mutants, string? Only)
{
    private const double UsualMinutes = 5;
    private const long UsualSeed = 100;

    /// <summary>From the command line.</summary>
    public static ChaosOptions From(Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var minutes = options.Value("--minutes");
        var seed = options.Value("--seed");
        var result = new ChaosOptions(
            minutes is null ? UsualMinutes
                : double.TryParse(minutes, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) ? given
                : throw new UsageException($"--minutes: \"{minutes}\" is not a number."),
            seed is null ? UsualSeed
                : long.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
                : throw new UsageException($"--seed: \"{seed}\" is not a whole number."),
            options.Flag("--mutants"),
            options.Value("--only"));
        options.End();
        return result;
    }
}
