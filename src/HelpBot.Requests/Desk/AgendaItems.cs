using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Desk;

/// <summary>What a request takes of the agendas of students.</summary>
internal static class AgendaItems
{
    /// <summary>The time that a student gives to this request: while it lives, and once the visit is finished; null for none.</summary>
    public static VisitTime? Of(HelpRequest? request, PersonId student) =>
        request?.PlaceOf(student) is { } place && (place.Minutes is not null || !request.HasEnded) ? request.Plan.Time : null;
}
