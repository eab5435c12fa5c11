using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Delivery.Notes;

/// <summary>Finds where a note goes and what it says, at the moment of delivery.</summary>
internal sealed class NotePlaces(IAddressBook book, ITeamDirectory directory, IPostOffice office, Reachability reach)
{
    /// <summary>The place of a note.</summary>
    public Task<NotePlace> FindAsync(SweepContext sweep, HelpRequest request, SendNote note) =>
        note.To is { } reader ? InChatAsync(sweep, request, note, reader) : InChannelAsync(sweep, request, note);

    private async Task<NotePlace> InChannelAsync(SweepContext sweep, HelpRequest request, SendNote note)
    {
        if ((await book.FindAsync(request.Team, sweep.Cancellation)).Channel is not { } channel) return new NotePlace.NotYet();
        return office.Note(note, request, sweep.Team, null) is { } post ? new NotePlace.At(channel, post) : new NotePlace.Nowhere();
    }

    private async Task<NotePlace> InChatAsync(SweepContext sweep, HelpRequest request, SendNote note, PersonId id)
    {
        if (directory.FindPerson(id) is not { } reader) return new NotePlace.Nowhere();
        var profile = await book.FindAsync(id, sweep.Cancellation);
        if (profile.PersonalChat is not { } chat)
        {
            await reach.AskToSayHelloAsync(request, id, sweep.Cancellation);
            return new NotePlace.NotYet();
        }

        if (profile.UnreachableSince is not null) return new NotePlace.NotYet();
        return office.Note(note, request, sweep.Team, profile.Reading(reader)) is { } post
            ? new NotePlace.At(chat, post)
            : new NotePlace.Nowhere();
    }
}
