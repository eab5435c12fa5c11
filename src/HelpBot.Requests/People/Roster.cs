namespace HelpBot.Requests.People;

/// <summary>Everybody of one team.</summary>
public sealed record Roster(IReadOnlyList<Person> Members)
{
    /// <summary>A team without anybody.</summary>
    public static Roster Empty { get; } = new([]);

    /// <summary>Those who review the team's requests.</summary>
    public IEnumerable<Person> Supervisors => Members.Where(member => member.Is(Roles.Supervisor));

    /// <summary>Those who give help.</summary>
    public IEnumerable<Person> Students => Members.Where(member => member.Is(Roles.Student));

    /// <summary>The member with this id, or null.</summary>
    public Person? Find(PersonId id)
    {
        for (var i = 0; i < Members.Count; i++)
            if (Members[i].Id == id) return Members[i];
        return null;
    }
}
