namespace HelpBot.Bench.Load;

/// <summary>What a round showed.</summary>
/// <param name="Cpu">CPU time of the server for a turn, in milliseconds.</param>
/// <param name="PerSecond">Turns a second.</param>
internal sealed record TurnFigures(double Cpu, double PerSecond);
