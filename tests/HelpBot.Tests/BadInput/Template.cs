using System.Text.Json.Nodes;

namespace HelpBot.Tests.BadInput;

/// <summary>A real activity, before anything is done to it.</summary>
/// <param name="Name">What it is, for reports.</param>
/// <param name="Activity">The activity as Teams would send it.</param>
internal sealed record Template(string Name, JsonObject Activity)
{
    /// <summary>Every value in it: the root first, then in the order in which they are written.</summary>
    public IReadOnlyList<string> Places { get; } = [.. PlacesOf("", Activity)];

    /// <summary>The places that a button or its inputs fill; none in most activities.</summary>
    public IReadOnlyList<int> ButtonPlaces { get; } =
        [.. PlacesOf("", Activity).Index().Where(place => place.Item.StartsWith("/value", StringComparison.Ordinal)).Select(place => place.Index)];

    private static IEnumerable<string> PlacesOf(string path, JsonNode? node)
    {
        yield return path;
        var inside = node switch
        {
            JsonObject members => members.SelectMany(member => PlacesOf($"{path}/{member.Key}", member.Value)),
            JsonArray items => items.SelectMany(item => PlacesOf($"{path}/-", item)),
            _ => [],
        };
        foreach (var place in inside) yield return place;
    }
}
