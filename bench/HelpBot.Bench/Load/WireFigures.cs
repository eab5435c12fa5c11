namespace HelpBot.Bench.Load;

/// <summary>What went over the wire.</summary>
/// <param name="Requests">Requests.</param>
/// <param name="Rows">Rows in the answers.</param>
/// <param name="Bytes">Bytes of the answers' bodies.</param>
internal sealed record WireFigures(int Requests, int Rows, long Bytes)
{
    /// <summary>Nothing.</summary>
    public static WireFigures None { get; } = new(0, 0, 0);
}
