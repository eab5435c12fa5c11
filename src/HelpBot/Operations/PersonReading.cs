using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Operations;

/// <summary>Makes a person of their configuration, or says what is wrong with it.</summary>
internal static class PersonReading
{
    private static readonly Roles[] Known =
        [Roles.Worker, Roles.Student, Roles.Supervisor, Roles.Coordinator, Roles.School, Roles.Municipality];

    /// <summary>Reads one person.</summary>
    /// <param name="given">What is configured.</param>
    /// <param name="entry">The name of the entry in problems.</param>
    /// <param name="problems">Where problems go; with any, the answer is of no use.</param>
    public static Person Read(PersonOptions given, string entry, Problems problems)
    {
        var id = PersonKeys.OfConfigured(given.Id ?? "").Value;
        problems.Require(KeyText.IsId(id), $"{entry}:Id", "must be ASCII letters, digits and hyphens");
        problems.Require(id != Actor.ClockId.Value, $"{entry}:Id", "is the name of the clock");
        problems.Require(!string.IsNullOrWhiteSpace(given.FirstName), $"{entry}:FirstName", "is missing");
        problems.Require(given.Roles.Count > 0, $"{entry}:Roles", "must name at least one");
        var roles = given.Roles.Select((role, i) => ReadRole(role, $"{entry}:Roles:{i}", problems))
            .Aggregate(Roles.None, (all, role) => all | role);
        var isStudent = (roles & Roles.Student) != Roles.None;
        problems.Require(isStudent || !given.Minor, $"{entry}:Minor", "is for students only");
        problems.Require(isStudent || given.Training.Count == 0, $"{entry}:Training", "is for students only");
        return new Person(
            new PersonId(id),
            given.FirstName?.Trim() ?? "",
            roles,
            new TeamId(given.Team ?? ""),
            Languages.Read(given.Language, $"{entry}:Language", problems))
        {
            IsMinor = given.Minor,
            Training = [.. TaskCodes.Read(given.Training, $"{entry}:Training", problems)],
        };
    }

    private static Roles ReadRole(string given, string entry, Problems problems)
    {
        var role = Array.Find(Known, role => role.ToString().Equals(given, StringComparison.OrdinalIgnoreCase));
        problems.Require(role != Roles.None, entry, "must be Worker, Student, Supervisor, Coordinator, School or Municipality");
        return role;
    }
}
