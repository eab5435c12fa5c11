using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that go away once one is used.</summary>
public class SuggestedActions
{
    /// <summary>Makes an empty one.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="to">Ids of those who see them; null or empty is everyone.</param>
    /// <param name="actions">The buttons, in order.</param>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of those who see them; null or empty is everyone.</summary>
    [JsonProperty("to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons, in order.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
