using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student took over the place of another.</summary>
public sealed record PlaceSwapped(PersonId By, DateTimeOffset At, PersonId From, PersonId To) : RequestEvent(By, At);
