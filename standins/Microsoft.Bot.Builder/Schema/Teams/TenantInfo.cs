using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>Makes an empty one.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="id">Its id.</param>
    public TenantInfo(string id = default) => Id = id;

    /// <summary>Its id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
