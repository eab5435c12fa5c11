using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.When;

/// <summary>Something told that cannot be planned.</summary>
/// <param name="Part">What it is about.</param>
/// <param name="Kind">Why the team cannot plan it; null for a date that does not exist, such as 31-2.</param>
/// <param name="Date">The day that was meant, if it exists.</param>
/// <param name="Time">The time that was meant.</param>
/// <param name="Words">The words as typed.</param>
public sealed record TimeProblem(TimePart Part, VisitTimeProblem? Kind, DateOnly? Date, TimeOnly? Time, string Words);
