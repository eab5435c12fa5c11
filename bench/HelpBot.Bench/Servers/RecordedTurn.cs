using HelpBot.Bench.Stubs;

namespace HelpBot.Bench.Servers;

/// <summary>What HelpBot did in a turn, for the floor to do the same.</summary>
/// <param name="Calls">The calls that it made.</param>
/// <param name="Answered">Bytes of the answer's body.</param>
internal sealed record RecordedTurn(IReadOnlyList<StubCall> Calls, int Answered);
