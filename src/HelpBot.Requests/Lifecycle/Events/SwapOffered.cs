using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student asked another one to take over.</summary>
public sealed record SwapOffered(PersonId By, DateTimeOffset At, PersonId From, PersonId To) : RequestEvent(By, At);
