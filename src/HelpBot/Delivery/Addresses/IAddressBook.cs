using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Addresses;

/// <summary>Where people and teams can be reached. Reads may be up to a minute old; writes are last-writer-wins per field set by the function.</summary>
internal interface IAddressBook
{
    /// <summary>What is known of a person; an empty profile when nothing is.</summary>
    ValueTask<PersonProfile> FindAsync(PersonId person, CancellationToken cancellation);

    /// <summary>What is known of a team; filled from configuration when nothing was learned yet.</summary>
    ValueTask<TeamProfile> FindAsync(TeamId team, CancellationToken cancellation);

    /// <summary>What is stored of a person now.</summary>
    Task<PersonProfile> ReadAsync(PersonId person, CancellationToken cancellation);

    /// <summary>What is stored of a team now.</summary>
    Task<TeamProfile> ReadAsync(TeamId team, CancellationToken cancellation);

    /// <summary>Changes a profile with the ETag that was read, again on a conflict; writes nothing when the change changes nothing.</summary>
    Task<PersonProfile> ChangeAsync(PersonId person, Func<PersonProfile, PersonProfile> change, CancellationToken cancellation);

    /// <summary>Changes a team's profile in the same way.</summary>
    Task<TeamProfile> ChangeAsync(TeamId team, Func<TeamProfile, TeamProfile> change, CancellationToken cancellation);
}
