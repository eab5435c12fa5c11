namespace Microsoft.Bot.Schema;

/// <summary>How text is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>As Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>As it is.</summary>
    public const string Plain = "plain";

    /// <summary>As XML with a few tags.</summary>
    public const string Xml = "xml";
}
