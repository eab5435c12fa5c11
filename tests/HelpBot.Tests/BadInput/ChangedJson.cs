using System.Text.Json;
using System.Text.Json.Nodes;

namespace HelpBot.Tests.BadInput;

/// <summary>Writes JSON with changes that no JSON model could hold: names twice, half surrogates, no JSON at all.</summary>
internal sealed class ChangedJson
{
    private readonly ILookup<int, JsonChange> _changes;
    private int _at;

    private ChangedJson(IEnumerable<JsonChange> changes) => _changes = changes.ToLookup(change => change.Place);

    /// <summary>The text of a value with the changes in it.</summary>
    public static string Write(JsonNode? root, IEnumerable<JsonChange> changes) =>
        string.Join(',', new ChangedJson(changes).Member(null, root));

    private IEnumerable<string> Member(string? name, JsonNode? node)
    {
        var change = _changes[_at++].FirstOrDefault();
        var key = name is null ? "" : $"{JsonSerializer.Serialize(name)}:";
        if (change?.Act == JsonAct.Replace) return [key + change.Fragment];
        var value = Value(node);
        return change?.Act switch
        {
            null => [key + value],
            JsonAct.Remove => [],
            JsonAct.Again => [key + value, key + change.Fragment],
            JsonAct.Before => [key + change.Fragment, key + value],
            JsonAct.Rename => [name is null ? change.Fragment : $"{NameOf(change.Fragment)}:{value}"],
            JsonAct.Beside => [key + value, name is null ? change.Fragment : $"{NameOf(change.Fragment)}:{change.Fragment}"],
            JsonAct.Wrap => [$"{key}[{value}]"],
            _ => [key.ToUpperInvariant() + value],
        };
    }

    private string Value(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject members => $"{{{string.Join(',', members.SelectMany(member => Member(member.Key, member.Value)))}}}",
        JsonArray items => $"[{string.Join(',', items.SelectMany(item => Member(null, item)))}]",
        _ => node.ToJsonString(),
    };

    private static string NameOf(string fragment) => fragment.StartsWith('"') ? fragment : JsonSerializer.Serialize(fragment);
}
