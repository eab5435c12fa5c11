using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The cancellation was taken back; these students still had room and keep their places.</summary>
public sealed record CancellationUndone(PersonId By, DateTimeOffset At, EquatableList<PersonId> Kept) : RequestEvent(By, At);
