using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file to store at the channel.</summary>
public class AttachmentData
{
    /// <summary>Makes an empty one.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="type">What it is, as a media type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="originalBase64">The file.</param>
    /// <param name="thumbnailBase64">A small picture of it.</param>
    public AttachmentData(string type = default, string name = default, byte[] originalBase64 = default, byte[] thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>What it is, as a media type.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The file.</summary>
    [JsonProperty("originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>A small picture of it.</summary>
    [JsonProperty("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
