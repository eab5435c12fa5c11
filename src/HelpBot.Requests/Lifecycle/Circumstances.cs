using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Requests.Lifecycle;

/// <summary>What a decision has to know beside the request itself.</summary>
/// <param name="Team">The team of the request.</param>
/// <param name="Roster">Who belongs to the team.</param>
/// <param name="Agendas">The agendas of the students the command is about.</param>
public sealed record Circumstances(Team Team, Roster Roster, IReadOnlyDictionary<PersonId, Agenda> Agendas)
{
    /// <summary>The agenda of a student; empty when nothing was loaded for them.</summary>
    public Agenda AgendaOf(PersonId student) => Agendas.GetValueOrDefault(student) ?? Agenda.Empty(student);
}
