using HelpBot.Requests.People;

namespace HelpBot.Requests.Desk;

/// <summary>What a student wrote down of a visit. Kept apart from the request and forgotten after thirty days.</summary>
public sealed record LogLine(PersonId Student, DateTimeOffset At, int Minutes, string Line);
