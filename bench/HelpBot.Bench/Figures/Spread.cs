using System.Globalization;

namespace HelpBot.Bench.Figures;

/// <summary>What several rounds showed.</summary>
internal sealed record Spread(IReadOnlyList<double> Rounds)
{
    /// <summary>The middle: half of the rounds were at most this.</summary>
    public double Median
    {
        get
        {
            var sorted = Rounds.Order().ToList();
            return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        }
    }

    /// <summary>Median, and the smallest and the largest.</summary>
    /// <param name="format">How a number is written, such as "F0".</param>
    public string Write(string format) => $"{Number(Median, format)} ({Number(Rounds.Min(), format)} to {Number(Rounds.Max(), format)})";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
