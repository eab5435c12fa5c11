using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a text input asks for; phones choose their keyboard by it.</summary>
[JsonConverter(typeof(SchemaEnumConverter<AdaptiveTextInputStyle>))]
public enum AdaptiveTextInputStyle
{
    /// <summary>Any text.</summary>
    Text = 0,

    /// <summary>A phone number.</summary>
    Tel = 1,

    /// <summary>A web address.</summary>
    Url = 2,

    /// <summary>An e-mail address.</summary>
    Email = 3,
}
