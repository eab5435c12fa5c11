namespace HelpBot.Operations;

/// <summary>Days on which a team does not work, both included, as configuration gives them.</summary>
internal sealed class ClosureOptions
{
    /// <summary>The first day, such as <c>2026-12-24</c>.</summary>
    public string? From { get; set; }

    /// <summary>The last day.</summary>
    public string? Until { get; set; }
}
