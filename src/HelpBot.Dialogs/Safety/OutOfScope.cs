namespace HelpBot.Dialogs.Safety;

/// <summary>Something in a text that students may not do (domain.md part 2).</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Start">Where the words begin in the safe text.</param>
/// <param name="Length">How many characters they take: all that no request may be read out of.</param>
public sealed record OutOfScope(ScopeKind Kind, int Start, int Length);
