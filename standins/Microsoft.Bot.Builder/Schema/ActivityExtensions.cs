namespace Microsoft.Bot.Schema;

/// <summary>Mentions in messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether someone is named in the message.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">Id of the one.</param>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    /// <summary>Whether the bot is named in the message.</summary>
    /// <param name="activity">The message.</param>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the name of someone out of the text, and returns the text.</summary>
    /// <param name="activity">The message; its text changes.</param>
    /// <param name="id">Id of the one.</param>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var written = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (written.Length > 0)
                activity.Text = activity.Text?.Replace(written, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    /// <summary>Takes the name of the bot out of the text, and returns the text.</summary>
    /// <param name="activity">The message; its text changes.</param>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);
}
