using HelpBot.Requests.People;
using HelpBot.TestKit.Teams;

namespace HelpBot.Consistency.City;

/// <summary>Somebody who uses HelpBot.</summary>
/// <param name="Person">In Teams.</param>
/// <param name="Role">What they may do.</param>
/// <param name="TeamId">HelpBot's id of their team.</param>
/// <param name="Team">Their team in Teams.</param>
/// <param name="Language">What they read.</param>
/// <param name="Number">Counts all citizens.</param>
internal sealed record Citizen(StubPerson Person, Roles Role, string TeamId, StubTeam Team, Language Language, int Number)
{
    /// <summary>How many neighbourhoods each has to name in requests.</summary>
    public const int PlacesEach = 40;

    public PersonId Id => new(Person.AadObjectId!);

    public string Name => Person.Name;

    /// <summary>A neighbourhood that only this person names.</summary>
    public int Postcode(int number) => 1000 + (Number * PlacesEach) + number;
}
