using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using HelpBot.TestKit.Teams;

namespace HelpBot.Consistency.Wires;

/// <summary>Whose conversation a call to Teams is about.</summary>
internal sealed class TeamsAddresses
{
    private readonly ConcurrentDictionary<string, (string Name, string Team)> _known = new();
    private readonly ConcurrentDictionary<string, int> _notFound = new();

    public void Add(StubConversation conversation, string name, string team) => _known[conversation.Id] = (name, team);

    /// <summary>The id of the chat or channel, without the thread.</summary>
    public static string ConversationOf(Uri address, string body)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        var parts = path[path.IndexOf("/v3/", StringComparison.Ordinal)..].Split('/');
        return parts.Length > 3 ? parts[3].Split(';')[0] : $"{JsonNode.Parse(body)?["channelData"]?["channel"]?["id"]}";
    }

    public string NameOf(string conversation) => _known.GetValueOrDefault(conversation, (Name: "?", Team: "?")).Name;

    public string TeamOf(string conversation) => _known.GetValueOrDefault(conversation, (Name: "?", Team: "?")).Team;

    /// <summary>How often it was said that this message is not found, this time included.</summary>
    public int TimesNotFound(string message) => _notFound.AddOrUpdate(message, 1, (_, count) => count + 1);
}
