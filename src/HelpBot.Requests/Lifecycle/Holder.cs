using HelpBot.Requests.People;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student who has a place on a request.</summary>
/// <param name="Student">Who.</param>
/// <param name="Since">When the place was claimed.</param>
/// <param name="Minutes">How long the visit took, once the student has said so.</param>
public sealed record Holder(PersonId Student, DateTimeOffset Since, int? Minutes = null);
