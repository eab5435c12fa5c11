using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Someone read what they had to read.</summary>
public sealed record NewsRead(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
