using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.FollowUp;

/// <summary>A reason to look at a request outside the turn: that something has to happen, and when. Closed.</summary>
/// <param name="At">Not before this instant.</param>
public abstract record FollowUp(DateTimeOffset At);

/// <summary>Make every card of the request show the truth.</summary>
public sealed record LookAtCards(DateTimeOffset At) : FollowUp(At);

/// <summary>Look whether the timetable of the request asks for something (<see cref="Lifecycle.Timetable"/>).</summary>
public sealed record LookAtClock(DateTimeOffset At) : FollowUp(At);

/// <summary>Forget the lines of log, thirty days after the visit (domain.md part 2, rule 4).</summary>
public sealed record ForgetLog(DateTimeOffset At) : FollowUp(At);

/// <summary>Tell a supervisor in one list what drags; rows of one supervisor become one message (domain.md part 4, unclaimed).</summary>
public sealed record TellDragging(DateTimeOffset At, PersonId To) : FollowUp(At);

/// <summary>Tell someone.</summary>
/// <param name="At">Not before this instant.</param>
/// <param name="To">Whom; null is the team's channel.</param>
/// <param name="Note">What.</param>
/// <param name="About">The person it is about, if any.</param>
public sealed record SendNote(DateTimeOffset At, PersonId? To, NoteCode Note, PersonId? About) : FollowUp(At);
