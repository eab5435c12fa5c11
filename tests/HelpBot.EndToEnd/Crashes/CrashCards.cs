using System.Text.RegularExpressions;
using HelpBot.TestKit.Cards;
using HelpBot.TestKit.Teams;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>Reads cards of requests.</summary>
internal static partial class CrashCards
{
    [GeneratedRegex("\"request\":\"(?<id>[0-9A-Z]{26})\"")]
    private static partial Regex Request { get; }

    /// <summary>The request that a card is about, or null.</summary>
    public static string? RequestOf(string json) => Request.Match(json) is { Success: true } found ? found.Groups["id"].Value : null;

    /// <summary>The cards of a channel by request: a card that was first shown with a button of its request stays its card.</summary>
    public static ILookup<string?, StubMessage> In(StubConversation channel) =>
        channel.Messages.Where(message => message.Card is not null).ToLookup(message => RequestOf(message.Versions[0].Json));

    /// <summary>Whether a card says that this person goes.</summary>
    public static bool Names(StubMessage message, string person) => CardText.Of(message.Card!).Contains(person, StringComparison.Ordinal);
}
