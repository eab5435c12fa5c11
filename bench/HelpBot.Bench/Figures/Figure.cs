using System.Globalization;

namespace HelpBot.Bench.Figures;

/// <summary>A measured time, in milliseconds: half of the rounds took no longer than the median.</summary>
internal sealed record Figure(string Name, IReadOnlyList<double> Rounds)
{
    public override string ToString()
    {
        var sorted = Rounds.Order().ToList();
        var median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        return string.Create(
            CultureInfo.InvariantCulture, $"{Name}: median {median:F0} ms, min {sorted[0]:F0} ms, max {sorted[^1]:F0} ms, {sorted.Count} rounds");
    }
}
