namespace HelpBot.Dialogs.Safety;

/// <summary>Personal data in a text.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it has ended.</param>
internal sealed record Piece(PersonalDataKind Kind, int Start, int End)
{
    /// <summary>Nothing of the text.</summary>
    public override string ToString() => nameof(Piece);
}
