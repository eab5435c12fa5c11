using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an activity came in, and answers go out.</summary>
public interface ITurnContext
{
    /// <summary>What runs the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What is kept until the turn ends.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything was sent that is not a trace.</summary>
    bool Responded { get; }

    /// <summary>Says something.</summary>
    /// <param name="textReplyToSend">The text.</param>
    /// <param name="speak">What is said aloud.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity, addressed to where the turn came from.</summary>
    /// <param name="activity">The activity; its addresses change.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities in order, addressed to where the turn came from.</summary>
    /// <param name="activities">The activities; their addresses change.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Puts an activity in the place of the earlier one with its id.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Takes back an activity of this conversation.</summary>
    /// <param name="activityId">Its id.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Takes back an activity.</summary>
    /// <param name="conversationReference">Which one.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Puts something around every send of this turn.</summary>
    /// <param name="handler">What.</param>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Puts something around every update of this turn.</summary>
    /// <param name="handler">What.</param>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Puts something around every delete of this turn.</summary>
    /// <param name="handler">What.</param>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
