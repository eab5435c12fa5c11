namespace HelpBot.Consistency.Chronicle;

/// <summary>Something that must not be.</summary>
/// <param name="Check">The check that found it.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Request">The request concerned, or empty.</param>
internal sealed record Finding(string Check, string What, string Request = "")
{
    public override string ToString() => $"{Check}: {What}";
}
