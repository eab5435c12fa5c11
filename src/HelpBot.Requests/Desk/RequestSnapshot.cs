using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Requests.Desk;

/// <summary>What was read for one decision, in one round trip.</summary>
/// <param name="Request">The request, or null when there is none.</param>
/// <param name="Agendas">The agendas asked for; an empty one where none is stored.</param>
/// <param name="Seen">Whether a command with the same key took effect before.</param>
public sealed record RequestSnapshot(
    Versioned<HelpRequest>? Request, IReadOnlyDictionary<PersonId, Versioned<Agenda>> Agendas, bool Seen)
{
    /// <summary>Nothing stored.</summary>
    public static RequestSnapshot Nothing { get; } = new(null, new Dictionary<PersonId, Versioned<Agenda>>(), Seen: false);
}
