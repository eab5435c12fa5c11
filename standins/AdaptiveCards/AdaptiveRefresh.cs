using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a host asks the bot by itself, so that each reader gets their own view.</summary>
public class AdaptiveRefresh
{
    /// <summary>The <see cref="AdaptiveExecuteAction"/> that is sent.</summary>
    [JsonProperty("action", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction Action { get; set; }

    /// <summary>Whose hosts do so, by channel id; 60 at most.</summary>
    [JsonProperty("userIds", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public List<string> UserIds { get; set; }
}
