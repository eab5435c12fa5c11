using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What had to be read was not read in time; supervisors are told once.</summary>
public sealed record NewsStillUnread(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
