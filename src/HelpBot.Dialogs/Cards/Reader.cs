using HelpBot.Dialogs.Texts;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Cards;

/// <summary>For whom something is written: cards are in the reader's language, never in that of whoever tapped.</summary>
/// <param name="Person">The reader, or null for everybody in the channel.</param>
/// <param name="Team">The team it is about.</param>
/// <param name="Roster">Who belongs to the team.</param>
/// <param name="Now">The moment of reading.</param>
public sealed record Reader(Person? Person, Team Team, Roster Roster, DateTimeOffset Now)
{
    /// <summary>The words of the reader's language; the team's for a channel.</summary>
    public Wording Say => Wording.In(Person?.Language ?? Team.Language);

    /// <summary>Today, for the team.</summary>
    public DateOnly Today => Team.Today(Now);
}
