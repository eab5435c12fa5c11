namespace HelpBot.Requests.Teams;

/// <summary>HelpBot's own id of a team (not Teams' thread id): letters, digits and hyphens; the partition of all its requests.</summary>
public readonly record struct TeamId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
