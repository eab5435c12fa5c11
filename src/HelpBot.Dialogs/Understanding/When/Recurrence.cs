namespace HelpBot.Dialogs.Understanding.When;

/// <summary>A weekly series (domain.md part 3).</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="EveryWeeks">The weeks between two dates: 1 to 4.</param>
/// <param name="Count">How many dates: 2 to 8.</param>
/// <param name="Until">The last date.</param>
/// <param name="EndIsTold">Whether the end was told, and not filled in with the most that there can be.</param>
public sealed record Recurrence(DayOfWeek Day, int EveryWeeks, int Count, DateOnly Until, bool EndIsTold);
