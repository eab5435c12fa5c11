using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student asks another one to take over this date (domain.md part 4, swap).</summary>
public sealed record OfferSwap(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key, PersonId To)
    : RequestCommand(Team, Request, By, At, Key);
