namespace Microsoft.Bot.Schema;

/// <summary>Something said.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>Language, as in nl-NL.</summary>
    string Locale { get; set; }

    /// <summary>What is said.</summary>
    string Text { get; set; }

    /// <summary>What is said aloud.</summary>
    string Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>Shown where attachments cannot be.</summary>
    string Summary { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    string TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>What goes along.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons that go away.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>low, normal or high.</summary>
    string Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    string DeliveryMode { get; set; }

    /// <summary>After when it is worthless.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a button sent.</summary>
    object Value { get; set; }

    /// <summary>Whether there is anything to read, see or use in it.</summary>
    bool HasContent();

    /// <summary>Who is named in the text; never null.</summary>
    Mention[] GetMentions();
}
