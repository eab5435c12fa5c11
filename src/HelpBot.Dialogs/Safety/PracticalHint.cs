namespace HelpBot.Dialogs.Safety;

/// <summary>What a word about health means for a visit, once the word itself is gone.</summary>
public enum PracticalHint
{
    /// <summary>Talk calmly and clearly.</summary>
    HearsBadly,

    /// <summary>Read aloud what is written, and say who is there.</summary>
    SeesBadly,

    /// <summary>Walk slowly.</summary>
    WalksBadly,
}
