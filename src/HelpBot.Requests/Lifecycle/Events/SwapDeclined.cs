using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The student who was asked to take over said no.</summary>
public sealed record SwapDeclined(PersonId By, DateTimeOffset At, PersonId From, PersonId To) : RequestEvent(By, At);
