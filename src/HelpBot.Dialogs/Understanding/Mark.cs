namespace HelpBot.Dialogs.Understanding;

/// <summary>Words of a message that tell something: from one token up to, and not including, another.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
public abstract record Mark(int From, int Until)
{
    /// <summary>Whether both use a word.</summary>
    public bool Touches(Mark other) => From < other.Until && other.From < Until;
}
