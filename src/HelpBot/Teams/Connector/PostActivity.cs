using AdaptiveCards;
using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams.Connector;

/// <summary>Makes the one activity of a post: a card alone with its text twin as summary, or text alone.</summary>
internal static class PostActivity
{
    /// <summary>The activity of a post. A text beside a card would make Teams split it in two and tell no id (engineering.md B).</summary>
    public static Activity Of(Post post, ConversationAddress address)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = address.ChannelId,
            ServiceUrl = address.ServiceUrl,
            From = new ChannelAccount(address.BotId),
            Conversation = new ConversationAccount(id: address.ConversationId, tenantId: address.TenantId),
        };
        if (post.Card is null) activity.Text = post.Text;
        else (activity.Summary, activity.Attachments) = (post.Text, [AttachmentOf(post)]);
        return activity;
    }

    /// <summary>The card of a post as an attachment.</summary>
    public static Attachment AttachmentOf(Post post)
    {
        var card = post.Card!;
        card.FallbackText ??= post.Text;
        return new Attachment { ContentType = AdaptiveCard.ContentType, Content = new CardJson(card) };
    }
}
