using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Who has a place was reminded of the visit.</summary>
public sealed record HoldersReminded(PersonId By, DateTimeOffset At, Reminder Reminder) : RequestEvent(By, At);
