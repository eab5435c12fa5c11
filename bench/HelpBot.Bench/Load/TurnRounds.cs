using System.Globalization;
using HelpBot.Bench.Figures;

namespace HelpBot.Bench.Load;

/// <summary>The figures of all rounds, by what ran and at which pace; null is as fast as it went.</summary>
internal sealed class TurnRounds
{
    private readonly Dictionary<(string Name, int? Pace), List<TurnFigures>> _kept = [];

    /// <summary>Keeps the figures of a round.</summary>
    public void Keep(string name, int? pace, TurnFigures figures)
    {
        if (!_kept.TryGetValue((name, pace), out var rounds)) _kept[(name, pace)] = rounds = [];
        rounds.Add(figures);
    }

    /// <summary>How much more CPU time the one took than the other; medians.</summary>
    public double Ratio(string one, string other, int? pace) => Cpu(one, pace).Median / Cpu(other, pace).Median;

    /// <summary>The figures as text.</summary>
    public string Write(string name, int? pace)
    {
        var calls = new Spread([.. _kept[(name, pace)].Select(round => round.Calls)]).Median;
        var cpu = string.Create(CultureInfo.InvariantCulture, $"{Cpu(name, pace).Write("F3")} ms CPU, {calls:F2} calls");
        return pace is null ? $"{cpu}, {new Spread([.. _kept[(name, pace)].Select(round => round.PerSecond)]).Write("F0")} turns/s" : cpu;
    }

    private Spread Cpu(string name, int? pace) => new([.. _kept[(name, pace)].Select(round => round.Cpu)]);
}
