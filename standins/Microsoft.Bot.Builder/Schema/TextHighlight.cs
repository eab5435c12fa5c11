using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text that matters.</summary>
public class TextHighlight
{
    /// <summary>Makes an empty one.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="text">The part.</param>
    /// <param name="occurrence">Which one, when it is there more than once.</param>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The part.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Which one, when it is there more than once.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
