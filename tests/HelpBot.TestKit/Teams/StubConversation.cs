using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams;

/// <summary>A 1:1 chat with the bot, or a channel of a team with all its threads.</summary>
public sealed class StubConversation
{
    private readonly Lock gate = new();
    private readonly List<StubMessage> messages = [];
    private readonly ConcurrentQueue<JsonObject> said = [];

    internal StubConversation(TeamsStub stub, string id, string name, StubPerson? person, StubTeam? team) =>
        (Stub, Id, Name, Person, Team) = (stub, id, name, person, team);

    public TeamsStub Stub { get; }

    public string Id { get; }

    public string Name { get; }

    /// <summary>Whose 1:1 chat this is; null for a channel.</summary>
    public StubPerson? Person { get; }

    /// <summary>Whose channel this is; null for a 1:1 chat.</summary>
    public StubTeam? Team { get; }

    public IReadOnlyList<StubPerson> Members => Team?.Members ?? [Person!];

    /// <summary>The messages of the bot that stand here now, oldest first.</summary>
    public IReadOnlyList<StubMessage> Messages => [.. History.Where(message => message.DeletedAt is null)];

    /// <summary>The messages of the bot, deleted ones too.</summary>
    public IReadOnlyList<StubMessage> History
    {
        get { lock (gate) return [.. messages]; }
    }

    /// <summary>The last message of the bot that stands here; fails when there is none.</summary>
    public StubMessage Last => Messages[^1];

    /// <summary>What people wrote here, as the activities that went to the bot.</summary>
    public IReadOnlyList<JsonObject> Said => [.. said];

    /// <summary>Waits, without polling, until the condition holds; 10 s unless told otherwise.</summary>
    public Task UntilAsync(Func<StubConversation, bool> condition, TimeSpan? timeout = null) =>
        Stub.Changed.UntilAsync(() => condition(this), timeout, ToString);

    /// <summary>The first message that fits, as soon as there is one.</summary>
    public async Task<StubMessage> MessageAsync(Func<StubMessage, bool> fits, TimeSpan? timeout = null)
    {
        await UntilAsync(_ => Messages.Any(fits), timeout);
        return Messages.First(fits);
    }

    /// <summary>All that the bot says here, for failure messages.</summary>
    public override string ToString() => $"[{Name}]\n" + string.Join("\n---\n", Messages);

    /// <summary>The id that goes over the wire: in a channel it names the thread.</summary>
    internal string WireId(string? threadId) => Team is null || threadId is null ? Id : $"{Id};messageid={threadId}";

    internal StubMessage? Find(string id) => Messages.FirstOrDefault(message => message.Id == id);

    internal bool HasThread(string id) => History.Any(message => message.Id == id) || said.Any(activity => $"{activity["id"]}" == id);

    internal StubMessage Add(string json, string? threadId)
    {
        var id = Stub.NextId();
        var message = new StubMessage(this, id, Team is null ? null : threadId ?? id, new MessageVersion(Stub.Time.GetUtcNow(), json));
        lock (gate) messages.Add(message);
        Stub.Changed.Fire();
        return message;
    }

    internal void Hear(JsonObject activity) => said.Enqueue(activity);
}
