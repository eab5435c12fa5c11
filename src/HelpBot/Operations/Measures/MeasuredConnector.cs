using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs;

namespace HelpBot.Operations.Measures;

/// <summary>A connector whose calls are counted and traced.</summary>
internal sealed class MeasuredConnector(IConnector connector, DeliveryMeasures measures) : IConnector
{
    /// <inheritdoc/>
    public Task<SendOutcome> PostAsync(ConversationAddress conversation, Post post, CancellationToken cancellation) =>
        MeasureAsync("post", () => connector.PostAsync(conversation, post, cancellation));

    /// <inheritdoc/>
    public Task<SendOutcome> StartInChannelAsync(ConversationAddress channel, Post post, CancellationToken cancellation) =>
        MeasureAsync("start", () => connector.StartInChannelAsync(channel, post, cancellation));

    /// <inheritdoc/>
    public Task<SendOutcome> UpdateAsync(
        ConversationAddress conversation, string activityId, Post post, CancellationToken cancellation) =>
        MeasureAsync("update", () => connector.UpdateAsync(conversation, activityId, post, cancellation));

    private async Task<SendOutcome> MeasureAsync(string kind, Func<Task<SendOutcome>> call)
    {
        using var span = Spans.Send(kind);
        var outcome = "cancelled";
        try
        {
            var ended = await call();
            outcome = ended.Code();
            return ended;
        }
        finally
        {
            measures.Called(kind, outcome);
            span.Ended(outcome, failed: outcome != "sent");
        }
    }
}
