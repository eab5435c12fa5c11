using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button outside adaptive cards.</summary>
public class CardAction
{
    /// <summary>Makes an empty one.</summary>
    public CardAction()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="type">One of <see cref="ActionTypes"/>.</param>
    /// <param name="title">What stands on it.</param>
    /// <param name="image">A picture on it.</param>
    /// <param name="text">Text that goes with a tap.</param>
    /// <param name="displayText">Text that is shown in the chat.</param>
    /// <param name="value">What goes with a tap.</param>
    /// <param name="channelData">What only the channel knows.</param>
    public CardAction(string type = default, string title = default, string image = default, string text = default, string displayText = default, object value = default, object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>What stands on it.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>A picture on it.</summary>
    [JsonProperty("image")]
    public string Image { get; set; }

    /// <summary>Text that goes with a tap.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Text that is shown in the chat.</summary>
    [JsonProperty("displayText")]
    public string DisplayText { get; set; }

    /// <summary>What goes with a tap.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>What only the channel knows.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What the picture says.</summary>
    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }
}
