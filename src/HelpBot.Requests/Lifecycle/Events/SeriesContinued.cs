using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>The next date of the series was made, or there is none any more (null).</summary>
public sealed record SeriesContinued(PersonId By, DateTimeOffset At, RequestId? Next) : RequestEvent(By, At);
