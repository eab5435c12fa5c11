using HelpBot.Dialogs;
using HelpBot.Teams.Connector;
using HelpBot.Turns;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams;

/// <summary>Answers of <c>Action.Execute</c>: always 200, a card or a short message (engineering.md part B, universal actions).</summary>
internal static class InvokeAnswers
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>What replaces the tapped card for who tapped; where nothing does, a short message.</summary>
    public static AdaptiveCardInvokeResponse Of(Answer answer) => Of(answer.InPlace ?? FirstLine(answer));

    /// <summary>One post as an answer.</summary>
    public static AdaptiveCardInvokeResponse Of(Post post) => post.Card is null
        ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = post.Text }
        : new AdaptiveCardInvokeResponse { StatusCode = 200, Type = CardType, Value = PostActivity.AttachmentOf(post).Content };

    private static Post FirstLine(Answer answer) =>
        new(answer.Messages.Count == 0 ? "✔" : answer.Messages[0].Text.Split('\n')[0]);
}
