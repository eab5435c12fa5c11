using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Someone rang the bell.</summary>
public sealed record ConcernRaised(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
