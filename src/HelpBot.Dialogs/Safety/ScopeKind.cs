namespace HelpBot.Dialogs.Safety;

/// <summary>Why something is not for students.</summary>
public enum ScopeKind
{
    /// <summary>Needs 112 now.</summary>
    Emergency,

    /// <summary>Professional or medical care.</summary>
    Care,

    /// <summary>Cash, cards, PIN, banking, logins.</summary>
    Money,

    /// <summary>Keys, heights, heavy moving, driving and the like.</summary>
    Other,
}
