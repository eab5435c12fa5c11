namespace HelpBot.Operations;

/// <summary>The teams and the people of this installation (section <c>HelpBot</c>).</summary>
internal sealed class HelpBotOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "HelpBot";

    /// <summary>The teams.</summary>
    public IList<TeamOptions> Teams { get; } = [];

    /// <summary>Who belongs to them.</summary>
    public IList<PersonOptions> People { get; } = [];

    /// <summary>The key of the one of <see cref="People"/> who hears, in their own chat, when a team is behind; nobody without it.</summary>
    public string? Operator { get; set; }
}
