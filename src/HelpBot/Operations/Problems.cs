namespace HelpBot.Operations;

/// <summary>What is wrong with the configuration, each with the entry it is in.</summary>
internal sealed class Problems
{
    private readonly List<string> _all = [];

    /// <summary>All of them.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>Adds one, unless all is well.</summary>
    /// <returns>Whether all is well.</returns>
    public bool Require(bool well, string entry, string why)
    {
        if (!well) _all.Add($"{entry}: {why}");
        return well;
    }
}
