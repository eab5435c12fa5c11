namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>
/// A word, number, date or time of a message, such as <c>boodschappen</c>, <c>14:30</c>, <c>3-12</c>, <c>14u30</c> or <c>3e</c>.
/// </summary>
/// <param name="Word">For comparing: lower case, without accents, apostrophes and inner dots, and spelled right where that is sure.</param>
/// <param name="Typed">The same before its spelling was mended.</param>
/// <param name="Start">Where it begins in the text of the message.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="IsCapital">Whether it was typed with a capital first.</param>
public sealed record Token(string Word, string Typed, int Start, int Length, Break Before, bool IsCapital)
{
    /// <summary>Whether its spelling was mended.</summary>
    public bool IsMended => Word != Typed;

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumeric => char.IsAsciiDigit(Word[0]);
}
