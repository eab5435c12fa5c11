using AdaptiveCards;
using HelpBot.Delivery;
using HelpBot.Dialogs;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Board;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Tests.Delivery;

/// <summary>Says which version and state it was made of, so that a test sees what was delivered and from which truth.</summary>
internal sealed class PlainPostOffice : IPostOffice
{
    /// <summary>The request whose cards cannot be made.</summary>
    public RequestId? Breaks { get; set; }

    public Post ChannelCard(HelpRequest request, Team team, IReadOnlyList<string> refreshFor) => request.Id == Breaks
        ? throw new InvalidOperationException("This card cannot be made.")
        : Card($"v{request.Version} {request.Status} {team.Language}");

    public Post StudentCard(HelpRequest request, Team team, Person student) =>
        Card($"v{request.Version} {student.FirstName} {(request.IsHeldBy(student.Id) ? "holds" : "free")} {student.Language}");

    /// <summary>Whether notes say whom they are about, and not their language.</summary>
    public bool TellsAbout { get; set; }

    public Post? Note(SendNote note, HelpRequest? request, Team team, Person? reader) =>
        new(TellsAbout ? $"{note.Note} {note.About}" : $"{note.Note} {reader?.Language ?? team.Language}");

    public Post Alarm(SendNote note, Alarm alarm, Team team, Person? reader) => new($"{note.Note} {note.About}");

    public Post? Dragging(RequestBoard board, Team team, Person supervisor) => board.Dragging.Count == 0
        ? null
        : new($"Dragging {string.Join(' ', board.Dragging.Select(request => request.Plan.Task))} {supervisor.Language}");

    private static Post Card(string text) =>
        new(text, new AdaptiveCard(new AdaptiveSchemaVersion(1, 4)) { Body = [new AdaptiveTextBlock(text)] });
}
