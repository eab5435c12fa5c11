using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Limits;
using HelpBot.Delivery.Outbox;
using HelpBot.Dialogs;
using HelpBot.Operations.Measures;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Teams.Authentication.Outbound;
using HelpBot.Teams.Connector;
using HelpBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams;

/// <summary>
/// Sends the answer of a turn: in 1:1 into the conversation, from a channel only ever into the person's own chat. The
/// turn has had its effect by then, so an answer that cannot be sent is no failure of the turn: the relay tells it later.
/// </summary>
internal sealed class AnswerSending(
    IAddressBook book, IConnector connector, ISendBudget budget, IOutbox outbox, RelaySignal relay, DeliveryMeasures measures,
    TimeProvider clock, ILogger<AnswerSending> logger)
{
    private static readonly TimeSpan ToTellLater = TimeSpan.FromSeconds(2);

    /// <summary>Posts into the conversation of the turn, to someone the bot need not know; nothing is lost when it is not taken.</summary>
    public async Task PostAsync(ITurnContext turn, Post post, CancellationToken cancellation)
    {
        try
        {
            await SendAsync(turn, post, cancellation);
        }
        catch (Exception error) when (error is ErrorResponseException or HttpRequestException)
        {
            TeamsLog.PostNotTaken(logger, error, turn.Activity.ChannelId);
        }
    }

    /// <summary>Posts an answer into the person's own chat, which is the conversation of the turn.</summary>
    public async Task AnswerAsync(
        ITurnContext turn, Visitor visitor, Answer answer, IEnumerable<Post> posts, CancellationToken cancellation)
    {
        try
        {
            foreach (var post in posts) await SendAsync(turn, post, cancellation);
        }
        catch (Exception error)
        {
            TeamsLog.AnswerNotSent(logger, error, visitor.Person.Id);
            await TellLaterAsync(visitor, answer);
        }
    }

    /// <summary>Posts an answer into the person's own chat, from a channel; false when the bot has no chat with them yet.</summary>
    public async Task<bool> AnswerPrivatelyAsync(Visitor visitor, Answer answer, IEnumerable<Post> posts, CancellationToken cancellation)
    {
        if ((await book.FindAsync(visitor.Person.Id, cancellation)).PersonalChat is not { } chat) return false;
        foreach (var post in posts)
        {
            budget.Count(ConversationKey.Of(chat));
            var outcome = await connector.PostAsync(chat, post, cancellation);
            if (outcome is SendOutcome.Sent) continue;
            if (outcome is SendOutcome.Throttled { RetryAfter: var wait }) budget.Close(ConversationKey.Of(chat), wait);
            TeamsLog.AnswerNotSent(logger, null, visitor.Person.Id);
            await TellLaterAsync(visitor, answer);
            break;
        }

        return true;
    }

    private async Task SendAsync(ITurnContext turn, Post post, CancellationToken cancellation)
    {
        var conversation = ConversationKey.Of(turn.Activity.ChannelId, turn.Activity.Conversation.Id);
        budget.Count(conversation);
        using var span = Spans.Send("answer");
        var call = ConnectorCallRecord.Begin();
        var outcome = "sent";
        try
        {
            await turn.SendActivityAsync(ActivityOf(post), cancellation);
        }
        catch (Exception error)
        {
            if (error is ErrorResponseException && call.Status == 429)
                budget.Close(conversation, ConnectorOutcome.WaitOf(call.RetryAfter, clock.GetUtcNow()));
            var failure = error is ErrorResponseException refused ? new ConnectorRefusedException(call, refused) : error;
            outcome = ConnectorOutcome.OfCreate(failure, clock.GetUtcNow()).Code();
            throw;
        }
        finally
        {
            measures.Called("answer", outcome);
            span.Ended(outcome, failed: outcome != "sent");
        }
    }

    // The turn may be over its time by now, so this has a moment of its own.
    private async Task TellLaterAsync(Visitor visitor, Answer answer)
    {
        using var moment = new CancellationTokenSource(ToTellLater, clock);
        try
        {
            if (answer.WhenLost is { } store) await store(moment.Token);
            if (answer.About is { } request) await TellLaterAsync(visitor, request, moment.Token);
        }
        catch (Exception error) when (error is LedgerUnavailableException or OperationCanceledException)
        {
            TeamsLog.AnswerLost(logger, error, visitor.Person.Id, answer.About?.Id ?? default);
        }
    }

    private async Task TellLaterAsync(Visitor visitor, HelpRequest request, CancellationToken cancellation)
    {
        var note = new SendNote(visitor.Now, visitor.Person.Id, NoteCode.LostAnswer, null);
        await outbox.AddDueAsync(request.Team, request.Id, request.Version, note, cancellation);
        relay.Ring(request.Team);
    }

    private static Activity ActivityOf(Post post) => post.Card is null
        ? new Activity { Type = ActivityTypes.Message, Text = post.Text }
        : new Activity { Type = ActivityTypes.Message, Summary = post.Text, Attachments = [PostActivity.AttachmentOf(post)] };
}
