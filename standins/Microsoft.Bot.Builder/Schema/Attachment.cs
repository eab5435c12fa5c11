using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that goes along with a message.</summary>
public class Attachment
{
    /// <summary>Makes an empty one.</summary>
    public Attachment()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="contentType">What it is, as a media type.</param>
    /// <param name="contentUrl">Where it is.</param>
    /// <param name="content">What it is made of; as <c>JObject</c> when read.</param>
    /// <param name="name">Name to show.</param>
    /// <param name="thumbnailUrl">Where a small picture of it is.</param>
    public Attachment(string contentType = default, string contentUrl = default, object content = default, string name = default, string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>What it is, as a media type.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Where it is.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>What it is made of; as <c>JObject</c> when read.</summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    /// <summary>Name to show.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Where a small picture of it is.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Members that this model does not have, as they came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = [];
}
