using System.Text.Json.Nodes;
using HelpBot.TestKit.Teams.Driving;

namespace HelpBot.TestKit.Teams;

/// <summary>Someone who talks to the bot. What a person does goes to the bot through the stub's <see cref="TeamsDriver"/>.</summary>
public sealed class StubPerson
{
    internal StubPerson(TeamsStub stub, string channelId, string id, string name, string? aadObjectId)
    {
        (Stub, ChannelId, Id, Name, AadObjectId) = (stub, channelId, id, name, aadObjectId);
        var chatId = channelId == ChannelIds.Teams ? $"a:1{Guid.NewGuid():N}" : Guid.NewGuid().ToString();
        PersonalChat = stub.Open(new StubConversation(stub, chatId, name, person: this, team: null));
    }

    public TeamsStub Stub { get; }

    public string ChannelId { get; }

    /// <summary>The id on the wire: in Teams one that means something to this bot alone.</summary>
    public string Id { get; }

    public string Name { get; }

    /// <summary>The Microsoft Entra object id; null outside Teams.</summary>
    public string? AadObjectId { get; }

    public string Locale { get; set; } = "nl-NL";

    public StubConversation PersonalChat { get; }

    /// <summary>Whether the app is installed for this person, or the person once spoke to the bot.</summary>
    public bool HasBot { get; set; }

    /// <summary>The code of the 403 that every call to this person gets, such as ConversationBlockedByUser; null when nothing is in the way.</summary>
    public string? Blocked { get; set; }

    /// <summary>What this person last sent, for <see cref="RedeliversAsync"/>.</summary>
    public JsonObject? LastActivity { get; internal set; }

    /// <summary>Writes to the bot in 1:1 chat.</summary>
    public Task<Delivery> SaysAsync(string text) => Stub.Driver.SaysAsync(this, text);

    /// <summary>Writes in a channel; only a text with an &lt;at&gt; mention of the bot reaches it, so anything else is refused here.</summary>
    public Task<Delivery> SaysInChannelAsync(StubConversation channel, string text, StubMessage? inThreadOf = null) =>
        Stub.Driver.SaysInChannelAsync(this, channel, text, inThreadOf);

    /// <summary>Installs the app for this person: installationUpdate and conversationUpdate, as Teams sends them.</summary>
    public Task InstallsAsync() => Stub.Driver.InstalledForPersonAsync(this, added: true);

    public Task UninstallsAsync() => Stub.Driver.InstalledForPersonAsync(this, added: false);

    /// <summary>
    /// Taps an Action.Execute, named by title or verb, on what this person sees of the message. <paramref name="whose"/> chooses by
    /// the data of the action where several have the same name; <paramref name="card"/> taps an older view instead.
    /// </summary>
    public Task<InvokeAnswer> ClicksAsync(
        StubMessage message, string titleOrVerb, Dictionary<string, string>? inputs = null, Func<JsonObject, bool>? whose = null, JsonObject? card = null) =>
        Stub.Driver.ClicksAsync(this, message, new CardTap(titleOrVerb, inputs ?? [], whose, card));

    /// <summary>Taps the Action.Submit, or the Action.Submit that an Action.Execute falls back to: a message with a value and no text.</summary>
    public Task<Delivery> SubmitsAsync(
        StubMessage message, string titleOrVerb, Dictionary<string, string>? inputs = null, Func<JsonObject, bool>? whose = null, JsonObject? card = null) =>
        Stub.Driver.SubmitsAsync(this, message, new CardTap(titleOrVerb, inputs ?? [], whose, card));

    /// <summary>Looks at a card with a refresh action: Teams sends that action by itself.</summary>
    public Task<InvokeAnswer> RefreshesAsync(StubMessage message) => Stub.Driver.RefreshesAsync(this, message);

    /// <summary>Teams sends the last thing again: with the same id, or with a new id and timestamp.</summary>
    public Task<Delivery> RedeliversAsync(bool sameId) =>
        Stub.Driver.RedeliverAsync(LastActivity ?? throw new TeamsRefusesException($"{Name} has sent nothing yet."), sameId, this);

    public override string ToString() => Name;
}
