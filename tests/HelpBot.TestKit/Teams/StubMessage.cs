using System.Text.Json.Nodes;
using HelpBot.TestKit.Cards;

namespace HelpBot.TestKit.Teams;

/// <summary>A message of the bot, with the history of its edits.</summary>
public sealed class StubMessage
{
    private readonly Lock gate = new();
    private readonly List<MessageVersion> versions = [];
    private readonly Dictionary<StubPerson, (int Version, string Card)> views = [];

    internal StubMessage(StubConversation conversation, string id, string? threadId, MessageVersion first)
    {
        (Conversation, Id, ThreadId) = (conversation, id, threadId);
        versions.Add(first);
    }

    public StubConversation Conversation { get; }

    public string Id { get; }

    /// <summary>In a channel the id of the message that its thread began with; elsewhere null.</summary>
    public string? ThreadId { get; }

    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Oldest first; the last one is what people see.</summary>
    public IReadOnlyList<MessageVersion> Versions
    {
        get { lock (gate) return [.. versions]; }
    }

    public MessageVersion Current
    {
        get { lock (gate) return versions[^1]; }
    }

    public DateTimeOffset SentAt => Versions[0].At;

    public JsonObject Activity => Current.Activity;

    public JsonObject? Card => Current.Card;

    public string Text => Current.Text;

    public string Summary => Current.Summary;

    /// <summary>
    /// What this person sees: the card that an Action.Execute was answered with, until the next edit of the message; else the message's own card.
    /// </summary>
    public JsonObject? CardFor(StubPerson person)
    {
        lock (gate)
            return views.TryGetValue(person, out var view) && view.Version == versions.Count
                ? JsonNode.Parse(view.Card)!.AsObject()
                : versions[^1].Card;
    }

    /// <summary>Everything the message says, one line each: text first, then the card.</summary>
    public override string ToString() =>
        string.Join('\n', new[] { Text, Card is { } card ? CardText.Of(card) : "" }.Where(part => part.Length > 0));

    internal void Edit(MessageVersion version)
    {
        lock (gate) versions.Add(version);
    }

    internal void Delete(DateTimeOffset at) => DeletedAt = at;

    internal void Show(StubPerson person, JsonObject card)
    {
        lock (gate) views[person] = (versions.Count, card.ToJsonString());
    }
}
