using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The next date of the stopped series was cancelled too.</summary>
public sealed record StopPassedOn(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
