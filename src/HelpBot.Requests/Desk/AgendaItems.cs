using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Desk;

/// <summary>What a request takes of the agendas of students.</summary>
internal static class AgendaItems
{
    /// <summary>The time that each student gives to this request: while it lives, and once the visit is finished.</summary>
    public static Dictionary<PersonId, VisitTime> Of(HelpRequest? request) => request is null
        ? []
        : request.Holders
            .Where(holder => holder.Minutes is not null || !request.HasEnded)
            .ToDictionary(holder => holder.Student, _ => request.Plan.Time);
}
