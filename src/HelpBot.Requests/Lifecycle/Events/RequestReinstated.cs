using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>It is asked for again, on a new date.</summary>
public sealed record RequestReinstated(PersonId By, DateTimeOffset At, VisitTime Time, bool Urgent, bool NewDetails) : RequestEvent(By, At);
