using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Limits;

namespace HelpBot.Tests.Delivery;

/// <summary>Counts what is counted.</summary>
internal sealed class CountedSends : ISendBudget
{
    public int Counted { get; private set; }

    public void Count(ConversationKey conversation) => Counted++;

    public void Close(ConversationKey conversation, TimeSpan retryAfter) { }
}
