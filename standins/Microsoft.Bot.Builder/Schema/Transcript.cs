using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Activities in order.</summary>
public class Transcript
{
    /// <summary>Makes an empty one.</summary>
    public Transcript()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="activities">The activities.</param>
    public Transcript(IList<Activity> activities = default) => Activities = activities;

    /// <summary>The activities.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
