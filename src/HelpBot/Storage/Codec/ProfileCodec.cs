using HelpBot.Delivery.Addresses;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

/// <summary>What was learned of people and teams as text of layout 1.</summary>
internal static class ProfileCodec
{
    /// <summary>Writes what was learned of a person.</summary>
    public static string Write(PersonProfile person) => RowJson.Write(
        new PersonData
        {
            Chat = Data(person.PersonalChat),
            User = person.ChannelUserId,
            Language = person.Language is { } language ? RowCodes.Language.Of(language) : null,
            Unreachable = person.UnreachableSince,
            Hello = person.AskedToSayHello,
            BacklogTold = person.BacklogToldAt,
            BacklogOver = person.BacklogIsOver ? true : null,
        },
        RowJson.Default.PersonData);

    /// <summary>Reads what was learned of a person.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static PersonProfile Person(PersonId id, string text)
    {
        var data = RowJson.Read(text, RowJson.Default.PersonData);
        return new PersonProfile(id)
        {
            PersonalChat = Address(data.Chat),
            ChannelUserId = data.User,
            Language = data.Language is { } language ? RowCodes.Language.Read(language) : null,
            UnreachableSince = data.Unreachable,
            AskedToSayHello = data.Hello,
            BacklogToldAt = data.BacklogTold,
            BacklogIsOver = data.BacklogOver == true,
        };
    }

    /// <summary>Writes what was learned of a team.</summary>
    public static string Write(TeamProfile team) => RowJson.Write(
        new TeamData { Channel = Data(team.Channel), Unreachable = team.UnreachableSince }, RowJson.Default.TeamData);

    /// <summary>Reads what was learned of a team.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static TeamProfile Team(TeamId id, string text)
    {
        var data = RowJson.Read(text, RowJson.Default.TeamData);
        return new TeamProfile(id) { Channel = Address(data.Channel), UnreachableSince = data.Unreachable };
    }

    private static AddressData? Data(ConversationAddress? address) => address is null ? null : new AddressData
    {
        Channel = address.ChannelId,
        Service = address.ServiceUrl,
        Conversation = address.ConversationId,
        Tenant = address.TenantId,
        Bot = address.BotId,
    };

    private static ConversationAddress? Address(AddressData? data) =>
        data is null ? null : new ConversationAddress(data.Channel, data.Service, data.Conversation, data.Tenant, data.Bot);
}
