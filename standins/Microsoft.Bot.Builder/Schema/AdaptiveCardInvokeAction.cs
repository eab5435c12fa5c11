using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The button that was tapped, as the client sent it: never proof of anything.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Makes an empty one.</summary>
    public AdaptiveCardInvokeAction()
    {
    }

    /// <summary><c>Action.Execute</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Id of the action.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What is asked of the bot.</summary>
    [JsonProperty("verb")]
    public string Verb { get; set; }

    /// <summary>Data of the action with the inputs added, as <c>JObject</c>.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}
