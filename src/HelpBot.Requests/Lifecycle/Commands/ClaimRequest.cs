using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A student takes a place: says yes to a question, to a change, to a swap, or claims.</summary>
public sealed record ClaimRequest(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key)
    : RequestCommand(Team, Request, By, At, Key)
{
    /// <summary>Whether the student takes every date of the series: "alle keren".</summary>
    public bool EveryDate { get; init; }
}
