using HelpBot.Dialogs;
using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Board;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery;

/// <summary>Makes posts with the cards and texts of the dialogues.</summary>
internal sealed class PostOffice(ITeamDirectory directory, TimeProvider clock) : IPostOffice
{
    /// <inheritdoc/>
    public Post ChannelCard(HelpRequest request, Team team, IReadOnlyList<string> refreshFor) =>
        Dialogs.Cards.ChannelCard.Write(request, ReaderOf(team, null), refreshFor: refreshFor);

    /// <inheritdoc/>
    public Post StudentCard(HelpRequest request, Team team, Person student) =>
        Dialogs.Cards.StudentCard.Keep(request, ReaderOf(team, student));

    /// <inheritdoc/>
    public Post? Note(SendNote note, HelpRequest? request, Team team, Person? reader) =>
        request is null ? null : NotePost.Write(note, request, ReaderOf(team, reader));

    /// <inheritdoc/>
    public Post Alarm(SendNote note, Alarm alarm, Team team, Person? reader) => AlarmPost.Write(note, alarm, ReaderOf(team, reader));

    /// <inheritdoc/>
    public Post? Dragging(RequestBoard board, Team team, Person supervisor) => DraggingCard.Write(board, ReaderOf(team, supervisor));

    private Reader ReaderOf(Team team, Person? reader) => new(reader, team, directory.RosterOf(team.Id), clock.GetUtcNow());
}
