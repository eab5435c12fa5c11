using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: body, buttons, and what hosts need to show it to each reader.</summary>
[JsonConverter(typeof(CardConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that is a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The name of a card in the schema.</summary>
    public const string TypeName = "AdaptiveCard";

    /// <summary>Makes an empty card of a schema version.</summary>
    /// <param name="schemaVersion">The version its elements need.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>Makes an empty card of a schema version.</summary>
    /// <param name="schemaVersion">The version its elements need, such as <c>1.5</c>.</param>
    public AdaptiveCard(string schemaVersion) => Version = schemaVersion;

    /// <inheritdoc />
    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The schema version its elements need; older hosts show <see cref="FallbackText"/>.</summary>
    [JsonProperty("version", Order = -9)]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>What hosts show that cannot show the card.</summary>
    [JsonProperty("fallbackText", Order = -8, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string FallbackText { get; set; }

    /// <summary>What is said aloud instead of the card.</summary>
    [JsonProperty("speak", Order = -7, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }

    /// <summary>The language of the card, as in <c>nl</c> or <c>en</c>.</summary>
    [JsonProperty("lang", Order = -6, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Lang { get; set; }

    /// <summary>What a host asks the bot by itself, so that each reader gets their own view.</summary>
    [JsonProperty("refresh", Order = -5, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>What a tap anywhere on the card does.</summary>
    [JsonProperty("selectAction", Order = -4, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Where the content stands between top and bottom.</summary>
    [JsonProperty("verticalContentAlignment", Order = -3, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What the card shows, in order.</summary>
    [JsonProperty("body", Order = -2)]
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The buttons at the foot of the card, in order.</summary>
    [JsonProperty("actions", Order = -1)]
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>Whether <see cref="Body"/> is written.</summary>
    public bool ShouldSerializeBody() => Body is { Count: > 0 };

    /// <summary>Whether <see cref="Actions"/> are written.</summary>
    public bool ShouldSerializeActions() => Actions is { Count: > 0 };

    /// <summary>The card as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);
}
