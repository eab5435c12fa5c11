using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.FollowUp;

/// <summary>A reason to look at a request outside the turn: that something has to happen, and when. Closed.</summary>
/// <param name="At">Not before this instant.</param>
public abstract record FollowUp(DateTimeOffset At);

/// <summary>Make every card of the request show the truth.</summary>
public sealed record LookAtCards(DateTimeOffset At) : FollowUp(At);

/// <summary>Look whether time has changed the request: expiry, erasure.</summary>
public sealed record LookAtClock(DateTimeOffset At) : FollowUp(At);

/// <summary>Forget the lines of log, thirty days after the visit (domain.md part 2, rule 4).</summary>
public sealed record ForgetLog(DateTimeOffset At) : FollowUp(At);

/// <summary>Tell someone.</summary>
/// <param name="At">Not before this instant.</param>
/// <param name="To">Whom; null is the team's channel.</param>
/// <param name="Note">What.</param>
/// <param name="About">The person it is about, if any.</param>
public sealed record SendNote(DateTimeOffset At, PersonId? To, NoteCode Note, PersonId? About) : FollowUp(At);
