namespace Microsoft.Bot.Schema;

/// <summary>Who an account is.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";

    /// <summary>A bot that works for a bot.</summary>
    public const string Skill = "skill";
}
