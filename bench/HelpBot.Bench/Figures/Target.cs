namespace HelpBot.Bench.Figures;

/// <summary>What a figure should be, and whether it is.</summary>
/// <param name="Said">The target in words.</param>
/// <param name="Held">Whether it is held.</param>
internal sealed record Target(string Said, bool Held)
{
    /// <inheritdoc/>
    public override string ToString() => $"target {Said}: {(Held ? "held" : "MISSED")}";
}
