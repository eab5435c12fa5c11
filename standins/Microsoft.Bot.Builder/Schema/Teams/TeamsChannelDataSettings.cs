using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the bot was installed.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Makes an empty one.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>The channel chosen for the bot.</summary>
    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>Members that this model does not have, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
