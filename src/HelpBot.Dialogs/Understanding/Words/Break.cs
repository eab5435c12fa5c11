namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>What stands between a word and the one before it; a later one is stronger.</summary>
public enum Break
{
    /// <summary>Nothing but space.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon, semicolon, dash or bracket.</summary>
    Clause,

    /// <summary>The end of a sentence or a line.</summary>
    Sentence,
}
