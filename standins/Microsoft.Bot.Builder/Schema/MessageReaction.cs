using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes an empty one.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="type">Which, such as <c>like</c>.</param>
    public MessageReaction(string type = default) => Type = type;

    /// <summary>Which, such as <c>like</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
