using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A message of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static Activity Text(string text, string ssml = null, string inputHint = null)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }

    /// <summary>A message with an attachment.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>A message with attachments below each other.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Text(text, ssml, inputHint);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = [.. attachments];
        return message;
    }

    /// <summary>A message with buttons that go away once one is used.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = [.. cardActions] };
        return message;
    }
}
