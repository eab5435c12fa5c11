using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor did not let it through.</summary>
public sealed record RequestRejected(PersonId By, DateTimeOffset At, Reason Reason) : RequestEvent(By, At);
