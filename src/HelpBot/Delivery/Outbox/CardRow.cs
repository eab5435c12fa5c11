using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Outbox;

/// <summary>A card of a request that was posted, or is about to be.</summary>
/// <param name="Request">The request it shows.</param>
/// <param name="Target">Where it is: <c>channel</c>, or <c>person-{id}</c>.</param>
/// <param name="ActivityId">Its id in the conversation, or null while none is known.</param>
/// <param name="ConversationId">The conversation it is in, or null while none is known.</param>
/// <param name="ShownVersion">The version of the request that it shows, 0 for none.</param>
/// <param name="Attempts">How often posting was begun without an id coming back.</param>
/// <param name="Mark">What the store has to find unchanged, or null when the row is new.</param>
internal sealed record CardRow(
    RequestId Request, string Target, string? ActivityId, string? ConversationId, int ShownVersion, int Attempts, string? Mark);
