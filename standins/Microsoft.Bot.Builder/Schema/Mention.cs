using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Someone named in a text.</summary>
public class Mention : Entity
{
    /// <summary>Makes an empty one.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="mentioned">Who.</param>
    /// <param name="text">How it is written in the text.</param>
    /// <param name="type">Not used: the kind is <c>mention</c>.</param>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base("mention")
    {
        _ = type;
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who.</summary>
    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>How it is written in the text, as in <c>&lt;at&gt;HelpBot&lt;/at&gt;</c>.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
