using HelpBot.Dialogs;
using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Home;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Desk;
using HelpBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace HelpBot.Teams;

/// <summary>Turns activities into turns and answers into activities. No rule lives here.</summary>
internal sealed class HelpBotActivities(
    Visitors visitors, MessageTurn messages, TapRouter taps, AnswerSending sending, TeamPlaces places, CardSightings sightings,
    ILogger<HelpBotActivities> logger) : TeamsActivityHandler
{
    private const string CardAction = "adaptiveCard/action";

    // What must not be answered as if it had been tapped in the person's own chat.
    private static readonly string[] OnlyInChat =
    [
        Dialogs.Wire.Verbs.Details, Dialogs.Wire.Verbs.New, Dialogs.Wire.Verbs.Answer,
        Dialogs.Wire.Verbs.Change, Dialogs.Wire.Verbs.Reinstate,
    ];

    /// <inheritdoc/>
    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        // Of messages and invokes nobody reads it.
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke)
            && activity.ChannelData is not null && !activity.TryGetChannelData<TeamsChannelData>(out _))
        {
            // The SDK reads it before any method here is asked, and would fail.
            TeamsLog.ChannelDataUnreadable(logger, activity.ChannelId);
            activity.ChannelData = null;
        }

        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (await visitors.FindAsync(activity, cancellationToken) is not { } visitor)
        {
            await sending.PostAsync(turnContext, Unknown(activity), cancellationToken);
            return;
        }

        if (ActivityReading.ButtonOf(activity.Value, null) is { } data)
            await AnswerSubmitAsync(turnContext, new Tap(visitor, data), cancellationToken);
        else if (visitor.InChannel)
            await sending.PostAsync(turnContext, (await messages.InChannelAsync(visitor, activity.Text, activity.Id)).Messages[0], cancellationToken);
        else
            await AnswerTextAsync(turnContext, visitor, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        // The SDK would answer what it does not know with 501, which reads as a failure of ours.
        turnContext.Activity.Name == CardAction
            ? base.OnInvokeActivityAsync(turnContext, cancellationToken)
            : Task.FromResult(new InvokeResponse { Status = StatusCodes.Status400BadRequest });

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (await visitors.FindAsync(activity, cancellationToken) is not { } visitor) return InvokeAnswers.Of(Unknown(activity));
        if (ActivityReading.ButtonOf(invokeValue.Action?.Data, invokeValue.Action?.Verb) is not { } data)
            return InvokeAnswers.Of(TapRouter.Unknown(visitor));
        sightings.Saw(visitor, data, activity.ReplyToId);
        try
        {
            var answer = await taps.HandleAsync(new Tap(visitor, data), cancellationToken);
            if (visitor.InChannel) await sending.AnswerPrivatelyAsync(visitor, answer, answer.Messages, cancellationToken);
            else await sending.AnswerAsync(turnContext, visitor, answer, answer.Messages, cancellationToken);
            return InvokeAnswers.Of(answer);
        }
        catch (Exception error) when (error is LedgerUnavailableException or ErrorResponseException)
        {
            TeamsLog.TurnFailed(logger, error, activity.Id, activity.Type, activity.ChannelId);
            TurnRecord.Note(TurnOutcome.Unavailable);
            return InvokeAnswers.Of(new Post(visitor.Reader.Say["error.ours"]));
        }
    }

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (ActivityReading.IsShared(turnContext.Activity)) await ArriveInTeamAsync(turnContext, cancellationToken);
        else await GreetAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        // In Teams the installation greets; elsewhere there is no such event, and the person is added beside the bot.
        turnContext.Activity.ChannelId != Channels.Msteams && membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)
            ? GreetAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        // The SDK would ask Teams for every new member, on the turn; who they are is known when they speak.
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await visitors.FindAsync(turnContext.Activity, cancellationToken) is not { } visitor)
        {
            await sending.PostAsync(turnContext, Unknown(turnContext.Activity), cancellationToken);
            return;
        }

        var answer = await messages.GreetAsync(visitor, cancellationToken);
        await sending.AnswerAsync(turnContext, visitor, answer, answer.Messages, cancellationToken);
    }

    private async Task ArriveInTeamAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await places.ArriveAsync(turnContext.Activity, cancellationToken) is { } team)
            await sending.PostAsync(turnContext, new Post(Wording.In(team.Language)["greet.channel"]), cancellationToken);
    }

    private async Task AnswerTextAsync(ITurnContext<IMessageActivity> turnContext, Visitor visitor, CancellationToken cancellationToken)
    {
        try
        {
            var text = turnContext.Activity.Text;
            var answer = string.IsNullOrWhiteSpace(text)
                ? await messages.WordlessAsync(visitor, cancellationToken)
                : await messages.HandleAsync(visitor, text, turnContext.Activity.Id, cancellationToken);
            await sending.AnswerAsync(turnContext, visitor, answer, answer.Messages, cancellationToken);
        }
        catch (LedgerUnavailableException error)
        {
            TeamsLog.TurnFailed(logger, error, turnContext.Activity.Id, turnContext.Activity.Type, turnContext.Activity.ChannelId);
            TurnRecord.Note(TurnOutcome.Unavailable);
            await sending.PostAsync(turnContext, new Post(visitor.Reader.Say["error.ours"]), cancellationToken);
        }
    }

    /// <summary>A tap on a host without universal actions: there is no card to replace, so all of the answer is a message.</summary>
    private async Task AnswerSubmitAsync(ITurnContext<IMessageActivity> turnContext, Tap tap, CancellationToken cancellationToken)
    {
        if (tap is { Data.Verb: Dialogs.Wire.Verbs.Details, Visitor: { InChannel: false, ChannelId: Channels.Msteams } reading })
        {
            // In Teams only the answer to an Execute is not kept: as a message, the address would stay on every device.
            await sending.PostAsync(turnContext, new Post(reading.Reader.Say["details.oldTeams"]), cancellationToken);
            return;
        }

        // In the person's own chat every view may be a message; what is shown there is never shown to a channel.
        var visitor = tap.Visitor with { InChannel = false };
        sightings.Saw(tap.Visitor, tap.Data, turnContext.Activity.ReplyToId);
        var answer = await taps.HandleAsync(OnlyInChat.Contains(tap.Data.Verb) ? tap : tap with { Visitor = visitor }, cancellationToken);
        IEnumerable<Post> posts = answer is { InPlace: { } shown, Messages.Count: 0 } ? [shown] : answer.Messages;
        if (!tap.Visitor.InChannel)
            await sending.AnswerAsync(turnContext, visitor, answer, posts, cancellationToken);
        else if (!await sending.AnswerPrivatelyAsync(visitor, answer, posts, cancellationToken))
            await sending.PostAsync(
                turnContext, new Post(visitor.Reader.Say.Say("card.hello", ("name", visitor.Person.FirstName))), cancellationToken);
    }

    private Post Unknown(IActivity activity)
    {
        TeamsLog.UnknownVisitor(logger, activity.ChannelId);
        TurnRecord.Note(TurnOutcome.Unknown);
        var say = Wording.In(ActivityReading.LanguageOf(activity));
        // Whoever it is: that somebody calls 112 comes first.
        return SafeWords.Of((activity as IMessageActivity)?.Text).IsEmergency ? AlarmPost.Answer(say) : new Post(say["greet.unknown"]);
    }
}
