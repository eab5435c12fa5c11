using HelpBot.Requests.Teams;

namespace HelpBot.Requests.People;

/// <summary>Who gives a command: a person in their roles, or the clock.</summary>
/// <param name="Id">The person; for the clock the word <c>clock</c>.</param>
/// <param name="Roles">The person's roles; none for the clock.</param>
/// <param name="Team">The team the person belongs to.</param>
public sealed record Actor(PersonId Id, Roles Roles, TeamId Team)
{
    /// <summary>The id under which the clock appears in the history.</summary>
    public static PersonId ClockId { get; } = new("clock");

    /// <summary>Whether time itself gives this command.</summary>
    public bool IsClock => Id == ClockId;

    /// <summary>The clock, acting for a team.</summary>
    public static Actor Clock(TeamId team) => new(ClockId, Roles.None, team);

    /// <summary>A person as the one who acts.</summary>
    public static Actor Of(Person person) => new(person.Id, person.Roles, person.Team);

    /// <summary>Whether the actor has at least one of these roles.</summary>
    public bool IsAnyOf(Roles roles) => (Roles & roles) != Roles.None;

    /// <summary>Whether the actor has this role in this team.</summary>
    public bool Is(Roles role, TeamId team) => Team == team && (Roles & role) == role;
}
