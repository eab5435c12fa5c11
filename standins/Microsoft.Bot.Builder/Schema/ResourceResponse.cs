using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers to a send: the id it gave.</summary>
public class ResourceResponse
{
    /// <summary>Makes an empty one.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="id">The id.</param>
    public ResourceResponse(string id = default) => Id = id;

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
