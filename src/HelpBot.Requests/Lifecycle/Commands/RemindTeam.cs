using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>A supervisor brings an open request to the attention of the team again.</summary>
public sealed record RemindTeam(TeamId Team, RequestId Request, Actor By, DateTimeOffset At, string Key)
    : RequestCommand(Team, Request, By, At, Key);
