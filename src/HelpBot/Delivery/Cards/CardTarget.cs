using System.Security.Cryptography;
using System.Text;
using HelpBot.Requests.People;

namespace HelpBot.Delivery.Cards;

/// <summary>Where a card of a request is, as it is written in the outbox.</summary>
internal readonly record struct CardTarget(string Value)
{
    private const string PersonPrefix = "person-";
    private const string ExtraPrefix = "extra-";
    private const int HashLength = 16;

    /// <summary>The one card in the team's channel.</summary>
    public static CardTarget Channel { get; } = new("channel");

    /// <summary>The one card in a student's 1:1 chat.</summary>
    public static CardTarget Of(PersonId person) => new(PersonPrefix + person.Value);

    /// <summary>Whether it is a card beside the one that is known, found by a click on it.</summary>
    public bool IsExtra => Value.StartsWith(ExtraPrefix, StringComparison.Ordinal);

    /// <summary>The place, without what tells an extra card there apart.</summary>
    public CardTarget Place => IsExtra ? new CardTarget(Value[(ExtraPrefix.Length + HashLength + 1)..]) : this;

    /// <summary>Whose chat it is in, or null for the channel.</summary>
    public PersonId? Person =>
        Place.Value.StartsWith(PersonPrefix, StringComparison.Ordinal) ? new PersonId(Place.Value[PersonPrefix.Length..]) : null;

    /// <summary>An extra card at the same place. Its id on the channel may be any text, so its hash stands for it.</summary>
    public CardTarget Extra(string activityId)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(activityId)));
        return new CardTarget($"{ExtraPrefix}{hash[..HashLength]}-{Place.Value}");
    }
}
