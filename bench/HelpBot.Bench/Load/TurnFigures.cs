namespace HelpBot.Bench.Load;

/// <summary>What a round showed.</summary>
/// <param name="Cpu">CPU time of the server for a turn, in milliseconds.</param>
/// <param name="PerSecond">Turns a second.</param>
/// <param name="Calls">Calls that the server made for a turn, those after its answer included.</param>
internal sealed record TurnFigures(double Cpu, double PerSecond, double Calls);
