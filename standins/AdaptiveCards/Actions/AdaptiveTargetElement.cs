using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a <see cref="AdaptiveToggleVisibilityAction"/> does to one element.</summary>
public class AdaptiveTargetElement
{
    /// <summary>Makes an empty one.</summary>
    public AdaptiveTargetElement()
    {
    }

    /// <summary>Makes one from its values.</summary>
    /// <param name="elementId">The id of the element.</param>
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    /// <summary>Makes one that shows or hides.</summary>
    /// <param name="elementId">The id of the element.</param>
    /// <param name="isVisible">Whether it is shown from then on.</param>
    public AdaptiveTargetElement(string elementId, bool isVisible) => (ElementId, IsVisible) = (elementId, isVisible);

    /// <summary>The id of the element.</summary>
    [JsonProperty("elementId", DefaultValueHandling = DefaultValueHandling.Include)]
    public string ElementId { get; set; }

    /// <summary>Whether it is shown from then on; null turns it about.</summary>
    [JsonProperty("isVisible", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? IsVisible { get; set; }
}
