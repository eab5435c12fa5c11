using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Limits;
using HelpBot.Dialogs;
using HelpBot.Teams.Connector;
using HelpBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams;

/// <summary>Sends the answer of a turn: in 1:1 into the conversation, from a channel only ever into the person's own chat.</summary>
internal sealed class AnswerSending(IAddressBook book, IConnector connector, ISendBudget budget, ILogger<AnswerSending> logger)
{
    /// <summary>Posts into the conversation of the turn.</summary>
    public async Task PostAsync(ITurnContext turn, IEnumerable<Post> posts, CancellationToken cancellation)
    {
        foreach (var post in posts)
        {
            budget.Count(ConversationKey.Of(turn.Activity.ChannelId, turn.Activity.Conversation.Id));
            await turn.SendActivityAsync(ActivityOf(post), cancellation);
        }
    }

    /// <summary>Posts into the person's own chat; false when the bot has none with them yet.</summary>
    public async Task<bool> PostPrivatelyAsync(Visitor visitor, IEnumerable<Post> posts, CancellationToken cancellation)
    {
        if ((await book.FindAsync(visitor.Person.Id, cancellation)).PersonalChat is not { } chat) return false;
        foreach (var post in posts)
        {
            budget.Count(ConversationKey.Of(chat));
            if (await connector.PostAsync(chat, post, cancellation) is not SendOutcome.Sent) TeamsLog.AnswerNotSent(logger, visitor.Person.Id);
        }

        return true;
    }

    private static Activity ActivityOf(Post post) => post.Card is null
        ? new Activity { Type = ActivityTypes.Message, Text = post.Text }
        : new Activity { Type = ActivityTypes.Message, Summary = post.Text, Attachments = [PostActivity.AttachmentOf(post)] };
}
