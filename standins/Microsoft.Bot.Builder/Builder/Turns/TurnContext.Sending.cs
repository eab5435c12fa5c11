using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sending, updating and deleting in a turn.</summary>
public partial class TurnContext
{
    /// <inheritdoc />
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        var message = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak)) message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint)) message.InputHint = inputHint;
        return SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc />
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0) throw new ArgumentException("There is nothing to send.", nameof(activities));
        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(activity => activity.ApplyConversationReference(reference)).ToList();
        Func<Task<ResourceResponse[]>> send = () => SendAllAsync(outgoing, cancellationToken);
        foreach (var handler in Enumerable.Reverse(onSend))
        {
            var next = send;
            send = () => handler(this, outgoing, next);
        }

        return send();
    }

    /// <inheritdoc />
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = activity.ApplyConversationReference(Activity.GetConversationReference());
        Func<Task<ResourceResponse>> update = () => Adapter.UpdateActivityAsync(this, outgoing, cancellationToken);
        foreach (var handler in Enumerable.Reverse(onUpdate))
        {
            var next = update;
            update = () => handler(this, outgoing, next);
        }

        return update();
    }

    /// <inheritdoc />
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    /// <inheritdoc />
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        Func<Task> delete = () => Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken);
        foreach (var handler in Enumerable.Reverse(onDelete))
        {
            var next = delete;
            delete = () => handler(this, conversationReference, next);
        }

        return delete();
    }

    private async Task<ResourceResponse[]> SendAllAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies) return Buffered(outgoing);

        var responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < responses.Length; i++) Sent(outgoing[i], responses[i].Id);
        return responses;
    }

    private ResourceResponse[] Buffered(List<Activity> outgoing)
    {
        foreach (var activity in outgoing)
        {
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse) TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            Sent(activity, activity.Id);
        }

        return [.. outgoing.Select(_ => new ResourceResponse())];
    }

    private void Sent(Activity activity, string id)
    {
        activity.Id = id;
        Responded |= activity.Type != ActivityTypes.Trace;
    }
}
