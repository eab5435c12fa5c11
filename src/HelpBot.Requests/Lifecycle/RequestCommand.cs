using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>Something that an actor wants of a request. Closed: all cases are in <c>Lifecycle/Commands</c>.</summary>
/// <param name="Team">The team of the request.</param>
/// <param name="Request">The request.</param>
/// <param name="By">Who asks.</param>
/// <param name="At">When: the clock comes in with the command.</param>
/// <param name="Key">Names this attempt: the same key has an effect once, however often it arrives.</param>
public abstract record RequestCommand(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key);
