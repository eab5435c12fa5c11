using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor reminded the team.</summary>
public sealed record TeamReminded(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
