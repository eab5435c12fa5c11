using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.People;

/// <summary>A task that a student holds.</summary>
public sealed record AgendaItem(RequestId Request, VisitTime Time);
