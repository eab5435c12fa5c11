namespace HelpBot.Operations;

/// <summary>A neighbourhood of a team, as configuration gives it.</summary>
internal sealed class NeighbourhoodOptions
{
    /// <summary>As residents call it.</summary>
    public string? Name { get; set; }

    /// <summary>The four digits of its postcodes.</summary>
    public string? Postcode { get; set; }
}
