using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends a message with a value.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Action.Submit";

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What goes to the bot, with the inputs by id added.</summary>
    [JsonProperty("data", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public object Data { get; set; }

    /// <summary><see cref="Data"/> as JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    [JsonIgnore]
    public string DataJson
    {
        get => Data is null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value is null ? null : JsonConvert.DeserializeObject(value);
    }

    /// <summary>Which inputs go along.</summary>
    [JsonProperty("associatedInputs", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
