using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student who was asked said no.</summary>
public sealed record QuestionDeclined(PersonId By, DateTimeOffset At, PersonId Student) : RequestEvent(By, At);
