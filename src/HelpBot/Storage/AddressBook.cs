using HelpBot.Delivery.Addresses;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Codec;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Where people and teams can be reached: tables <c>People</c> and <c>Teams</c>, a partition each.</summary>
internal sealed class AddressBook(
    StorageTables tables, IConfiguredChannels configured, TimeProvider clock, ILogger<AddressBook> log) : IAddressBook
{
    private readonly ProfileTable<PersonId, PersonProfile> _people = new(
        tables, TableName.People, clock, log,
        person => KeyText.Required(person.Value),
        (person, row) => row is null ? new PersonProfile(person) : ProfileCodec.Person(person, Row.Data(row)),
        ProfileCodec.Write);

    private readonly ProfileTable<TeamId, TeamProfile> _teams = new(
        tables, TableName.Teams, clock, log,
        team => KeyText.Required(team.Value),
        (team, row) => WithConfigured(row is null ? new TeamProfile(team) : ProfileCodec.Team(team, Row.Data(row)), configured),
        team => ProfileCodec.Write(WithoutConfigured(team, configured)));

    /// <inheritdoc/>
    public ValueTask<PersonProfile> FindAsync(PersonId person, CancellationToken cancellation) => _people.FindAsync(person, cancellation);

    /// <inheritdoc/>
    public ValueTask<TeamProfile> FindAsync(TeamId team, CancellationToken cancellation) => _teams.FindAsync(team, cancellation);

    /// <inheritdoc/>
    public Task<PersonProfile> ReadAsync(PersonId person, CancellationToken cancellation) => _people.ReadAsync(person, cancellation);

    /// <inheritdoc/>
    public Task<TeamProfile> ReadAsync(TeamId team, CancellationToken cancellation) => _teams.ReadAsync(team, cancellation);

    /// <inheritdoc/>
    public Task<PersonProfile> ChangeAsync(
        PersonId person, Func<PersonProfile, PersonProfile> change, CancellationToken cancellation) =>
        _people.ChangeAsync(person, change, cancellation);

    /// <inheritdoc/>
    public Task<TeamProfile> ChangeAsync(TeamId team, Func<TeamProfile, TeamProfile> change, CancellationToken cancellation) =>
        _teams.ChangeAsync(team, change, cancellation);

    private static TeamProfile WithConfigured(TeamProfile team, IConfiguredChannels configured) =>
        configured.ChannelOf(team.Team) switch
        {
            null => team,
            { } channel when team.Channel is null => team with { Channel = channel },
            { } channel => team with { Channel = team.Channel with { ConversationId = channel.ConversationId } },
        };

    // What comes from configuration is not stored, or a later change of the configuration would have no effect.
    private static TeamProfile WithoutConfigured(TeamProfile team, IConfiguredChannels configured) =>
        team.Channel == configured.ChannelOf(team.Team) ? team with { Channel = null } : team;
}
