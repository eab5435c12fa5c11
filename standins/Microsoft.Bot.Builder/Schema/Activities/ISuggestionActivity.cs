namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>Parts of the text that matter.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
