using HelpBot.Requests.Teams;

namespace HelpBot.Requests.People;

/// <summary>Someone HelpBot knows.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="FirstName">The only name that is ever shown.</param>
/// <param name="Roles">What the person may do.</param>
/// <param name="Team">The one team the person belongs to.</param>
/// <param name="Language">The language the person reads.</param>
public sealed record Person(PersonId Id, string FirstName, Roles Roles, TeamId Team, Language Language)
{
    /// <summary>Whether the student is under eighteen; the birth date is never stored (domain.md part 2, rule 8).</summary>
    public bool IsMinor { get; init; }

    /// <summary>The kinds of help, by code, for which the training of this student is ticked (O4).</summary>
    public EquatableList<string> Training { get; init; } = [];

    /// <summary>Whether the person reviews the requests of the team: a supervisor, or a coordinator in their place.</summary>
    public bool Reviews => (Roles & (Roles.Supervisor | Roles.Coordinator)) != Roles.None;

    /// <summary>Whether the person has this role.</summary>
    public bool Is(Roles role) => (Roles & role) == role;
}
