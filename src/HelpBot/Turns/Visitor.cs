using HelpBot.Dialogs.Cards;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Turns;

/// <summary>Who speaks to the bot, where and when. The person is taken from the validated activity, never from a card.</summary>
/// <param name="Person">Who, with the language they chose.</param>
/// <param name="Team">Their team.</param>
/// <param name="Roster">Who belongs to it.</param>
/// <param name="ChannelId">The Bot Framework channel.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="InChannel">Whether others read along: a channel or a group chat.</param>
/// <param name="IsNew">Whether the bot meets them in their own chat for the first time.</param>
/// <param name="Now">The moment of the turn.</param>
internal sealed record Visitor(
    Person Person, Team Team, Roster Roster, string ChannelId, string ConversationId, bool InChannel, bool IsNew, DateTimeOffset Now)
{
    /// <summary>The person as a reader.</summary>
    public Reader Reader => new(Person, Team, Roster, Now);

    /// <summary>The person as the one who acts.</summary>
    public Actor Actor => Actor.Of(Person);
}
