namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Words that name a neighbourhood of the team.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Names">The neighbourhoods that may be meant: one, or several that are called alike.</param>
/// <param name="Confirm">Whether it has to be confirmed: misspelled, or a postcode.</param>
public sealed record NeighbourhoodMark(int From, int Until, IReadOnlyList<string> Names, bool Confirm) : Mark(From, Until);
