using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a host shows instead of an element that it does not know.</summary>
[JsonConverter(typeof(FallbackConverter))]
public class AdaptiveFallbackElement
{
    /// <summary>The text in JSON that leaves the element out.</summary>
    public static readonly string drop = "drop";

    /// <summary>Makes one that says nothing yet.</summary>
    public AdaptiveFallbackElement()
    {
    }

    /// <summary>Makes one of a kind.</summary>
    /// <param name="type">The kind.</param>
    public AdaptiveFallbackElement(AdaptiveFallbackType type) => Type = type;

    /// <summary>Makes one that shows another element.</summary>
    /// <param name="elem">The other element.</param>
    public AdaptiveFallbackElement(AdaptiveTypedElement elem) =>
        (Type, Content) = (AdaptiveFallbackType.Content, elem);

    /// <summary>The kinds of fallback.</summary>
    public enum AdaptiveFallbackType
    {
        /// <summary>Nothing said: the host decides.</summary>
        None = 0,

        /// <summary>The element is left out.</summary>
        Drop = 1,

        /// <summary>Another element is shown.</summary>
        Content = 2,
    }

    /// <summary>The kind of fallback.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>The element shown instead.</summary>
    public AdaptiveTypedElement Content { get; set; }
}
