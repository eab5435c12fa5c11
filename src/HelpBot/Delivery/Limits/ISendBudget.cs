using HelpBot.Delivery.Addresses;

namespace HelpBot.Delivery.Limits;

/// <summary>What the windows of a conversation have room for. Answers of turns are always sent, and count.</summary>
internal interface ISendBudget
{
    /// <summary>Counts a send that was made elsewhere, such as the answer of a turn.</summary>
    void Count(ConversationKey conversation);

    /// <summary>Closes a conversation for as long as the channel asked for, to everything that is not the answer of a turn.</summary>
    void Close(ConversationKey conversation, TimeSpan retryAfter);
}
