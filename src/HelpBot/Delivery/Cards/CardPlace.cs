using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Dialogs;

namespace HelpBot.Delivery.Cards;

/// <summary>A card with all that a call needs.</summary>
/// <param name="Card">The row of the card.</param>
/// <param name="Address">Where it is posted.</param>
/// <param name="Post">What it shows now.</param>
/// <param name="Since">Since when it does not show the truth.</param>
internal sealed record CardPlace(CardRow Card, ConversationAddress Address, Post Post, DateTimeOffset Since)
{
    /// <summary>Where it is.</summary>
    public CardTarget Target { get; } = new(Card.Target);

    /// <summary>Whether the card is in a chat that the person does not use any more.</summary>
    public bool IsInAnotherChat => Target.Person is not null && Card.ConversationId is { } id && id != Address.ConversationId;

    /// <summary>The conversation in which the card is, once it is posted.</summary>
    public ConversationAddress Posted => Card.ConversationId is { } id ? Address with { ConversationId = id } : Address;
}
