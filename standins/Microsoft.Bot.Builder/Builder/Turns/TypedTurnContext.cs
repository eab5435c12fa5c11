using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn seen as one of its kind; everything goes to the turn itself.</summary>
internal sealed class TypedTurnContext<T>(ITurnContext turn) : ITurnContext<T>
    where T : IActivity
{
    public BotAdapter Adapter => turn.Adapter;

    public TurnContextStateCollection TurnState => turn.TurnState;

    public bool Responded => turn.Responded;

    T ITurnContext<T>.Activity => (T)(IActivity)turn.Activity;

    Activity ITurnContext.Activity => turn.Activity;

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default) =>
        turn.SendActivityAsync(textReplyToSend, speak, inputHint, cancellationToken);

    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        turn.SendActivityAsync(activity, cancellationToken);

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default) =>
        turn.SendActivitiesAsync(activities, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        turn.UpdateActivityAsync(activity, cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) =>
        turn.DeleteActivityAsync(activityId, cancellationToken);

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default) =>
        turn.DeleteActivityAsync(conversationReference, cancellationToken);

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => turn.OnSendActivities(handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => turn.OnUpdateActivity(handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => turn.OnDeleteActivity(handler);
}
