using HelpBot.Dialogs;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Board;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery;

/// <summary>Makes what is delivered, at the moment of delivery and in the reader's language. Pure.</summary>
internal interface IPostOffice
{
    /// <summary>The card of a request in the team's channel, in the team's language, without personal data.</summary>
    /// <param name="request">The request.</param>
    /// <param name="team">The team.</param>
    /// <param name="refreshFor">The channel ids of members who get it in their own language.</param>
    Post ChannelCard(HelpRequest request, Team team, IReadOnlyList<string> refreshFor);

    /// <summary>The card of a request in the 1:1 chat of a student who holds or held a place.</summary>
    Post StudentCard(HelpRequest request, Team team, Person student);

    /// <summary>What a note says, or null when there is nothing to say any more.</summary>
    /// <param name="note">The note.</param>
    /// <param name="request">The request it is about, if there is one.</param>
    /// <param name="team">The team.</param>
    /// <param name="reader">Who reads it, in the language they chose; null for the channel.</param>
    Post? Note(SendNote note, HelpRequest? request, Team team, Person? reader);

    /// <summary>What a note about an alarm says.</summary>
    /// <param name="note">The note.</param>
    /// <param name="alarm">The alarm.</param>
    /// <param name="team">The team.</param>
    /// <param name="reader">Who reads it, in the language they chose; null for the channel.</param>
    Post Alarm(SendNote note, Alarm alarm, Team team, Person? reader);

    /// <summary>The list of what drags, for a supervisor; null when nothing does.</summary>
    /// <param name="board">The live requests of the team.</param>
    /// <param name="team">The team.</param>
    /// <param name="supervisor">Who reads it, in the language they chose.</param>
    Post? Dragging(RequestBoard board, Team team, Person supervisor);
}
