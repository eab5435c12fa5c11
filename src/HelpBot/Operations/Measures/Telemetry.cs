namespace HelpBot.Operations.Measures;

/// <summary>What HelpBot tells about itself in numbers and spans: ids of teams, kinds and codes, never people or conversations.</summary>
internal static class Telemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "HelpBot";

    /// <summary>A team of HelpBot.</summary>
    public const string Team = "helpbot.team";

    /// <summary>A request; in spans alone, since there is no end to them.</summary>
    public const string Request = "helpbot.request";

    /// <summary>Which of a few kinds.</summary>
    public const string Kind = "kind";

    /// <summary>How it ended.</summary>
    public const string Outcome = "outcome";

    /// <summary>Why not.</summary>
    public const string Reason = "reason";
}
