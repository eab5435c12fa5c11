namespace HelpBot.Dialogs.Understanding.What;

/// <summary>Words that tell something practical for the visit.</summary>
/// <param name="From">The index of the first token.</param>
/// <param name="Until">The index after the last token.</param>
/// <param name="Note">The note in fixed words: "rollator mee".</param>
public sealed record NoteMark(int From, int Until, string Note) : Mark(From, Until);
