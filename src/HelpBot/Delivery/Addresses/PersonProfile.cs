using HelpBot.Requests.People;

namespace HelpBot.Delivery.Addresses;

/// <summary>What HelpBot learned of a person in chat (table <c>People</c>). Roles and team come from configuration.</summary>
internal sealed record PersonProfile(PersonId Person)
{
    /// <summary>The 1:1 conversation, once the person has spoken to the bot.</summary>
    public ConversationAddress? PersonalChat { get; init; }

    /// <summary>The id of the person on the channel (in Teams <c>29:…</c>), as cards' refresh lists want it.</summary>
    public string? ChannelUserId { get; init; }

    /// <summary>The language the person chose, or null when the configured one holds.</summary>
    public Language? Language { get; init; }

    /// <summary>Since when nothing can be posted to the person (403), or null. Ends when the person talks to the bot.</summary>
    public DateTimeOffset? UnreachableSince { get; init; }

    /// <summary>Whether the channel has asked the person to say hello.</summary>
    public bool AskedToSayHello { get; init; }

    /// <summary>When the person, as the operator, was last told that a team is behind, or null.</summary>
    public DateTimeOffset? BacklogToldAt { get; init; }

    /// <summary>Whether they were told since then that it is over.</summary>
    public bool BacklogIsOver { get; init; }

    /// <summary>The person in the language they chose.</summary>
    public Person Reading(Person person) => Language is { } language ? person with { Language = language } : person;
}
