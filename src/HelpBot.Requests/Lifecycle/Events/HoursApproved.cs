using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor signed for the minutes of a student.</summary>
public sealed record HoursApproved(PersonId By, DateTimeOffset At, PersonId Student, int Minutes) : RequestEvent(By, At);
