using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The fixed student did not take the date in time; everyone can now.</summary>
public sealed record FirstRightEnded(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
