using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sending, updating and deleting through the connector of a turn.</summary>
public abstract partial class CloudAdapterBase
{
    /// <inheritdoc />
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0) throw new ArgumentException("There is nothing to send.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var sent = await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false);
            responses[i] = sent ?? new ResourceResponse(string.Empty);
        }

        return responses;
    }

    /// <inheritdoc />
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        ConversationsOf(turnContext).UpdateActivityAsync(activity, cancellationToken);

    /// <inheritdoc />
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ConversationsOf(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        switch (activity.Type)
        {
            case ActivityTypes.Delay:
                var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState.Add(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var conversations = ConversationsOf(turn);
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false)
            : await conversations.ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    private static IConversations ConversationsOf(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.Get<IConnectorClient>().Conversations;
    }
}
