using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One line of a <see cref="AdaptiveFactSet"/>.</summary>
public class AdaptiveFact
{
    /// <summary>Makes an empty one.</summary>
    public AdaptiveFact()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="title">The name.</param>
    /// <param name="value">What goes with it.</param>
    public AdaptiveFact(string title, string value) => (Title, Value) = (title, value);

    /// <summary>The name, shown bold.</summary>
    [JsonProperty("title", DefaultValueHandling = DefaultValueHandling.Include)]
    public string Title { get; set; }

    /// <summary>What goes with the name.</summary>
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Include)]
    public string Value { get; set; }

    /// <summary>What is said aloud instead.</summary>
    [JsonProperty("speak", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }
}
