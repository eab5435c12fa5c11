using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Answers that go back together.</summary>
public class ExpectedReplies
{
    /// <summary>Makes an empty one.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="activities">The answers.</param>
    public ExpectedReplies(IList<Activity> activities = default) => Activities = activities;

    /// <summary>The answers.</summary>
    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
