namespace Microsoft.Bot.Schema;

/// <summary>People came or went, or the conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who came.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who went.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>What it is about now.</summary>
    string TopicName { get; set; }

    /// <summary>Whether those who came see what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
