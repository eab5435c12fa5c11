using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>It began without enough students.</summary>
public sealed record RequestExpired(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
