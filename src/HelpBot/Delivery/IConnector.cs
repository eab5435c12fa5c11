using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs;

namespace HelpBot.Delivery;

/// <summary>
/// Posts to conversations outside a turn. Failures of the channel are outcomes, never exceptions; a call ends within
/// <see cref="DeliveryOptions.CallTimeout"/>.
/// </summary>
internal interface IConnector
{
    /// <summary>Posts to a conversation. Never repeated by itself.</summary>
    Task<SendOutcome> PostAsync(ConversationAddress conversation, Post post, CancellationToken cancellation);

    /// <summary>Starts a conversation in a channel of Teams. Never repeated by itself.</summary>
    Task<SendOutcome> StartInChannelAsync(ConversationAddress channel, Post post, CancellationToken cancellation);

    /// <summary>Replaces what was posted. Has the same effect however often it is done, so it is repeated within its time.</summary>
    Task<SendOutcome> UpdateAsync(ConversationAddress conversation, string activityId, Post post, CancellationToken cancellation);
}
