using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor gave it back to the worker.</summary>
public sealed record RequestReturned(PersonId By, DateTimeOffset At, Reason Reason) : RequestEvent(By, At);
