using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Address, phone and form of address are gone.</summary>
public sealed record PrivateDetailsErased(PersonId By, DateTimeOffset At) : RequestEvent(By, At);
