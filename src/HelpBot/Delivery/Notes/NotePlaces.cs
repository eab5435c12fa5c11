using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Dialogs;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.People;

namespace HelpBot.Delivery.Notes;

/// <summary>Finds where a note goes and what it says, at the moment of delivery.</summary>
internal sealed class NotePlaces(IAddressBook book, ITeamDirectory directory, IPostOffice office, Reachability reach, TimeProvider clock)
{
    /// <summary>The place of a note.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="note">The note.</param>
    /// <param name="probes">Whether it finds out if a channel that was lost can be posted to again.</param>
    public Task<NotePlace> FindAsync(SweepContext sweep, NoteSubject about, SendNote note, bool probes) =>
        note.To is { } reader ? InChatAsync(sweep, about, note, reader) : InChannelAsync(sweep, about, note, probes);

    private async Task<NotePlace> InChannelAsync(SweepContext sweep, NoteSubject about, SendNote note, bool probes)
    {
        var team = await book.FindAsync(about.Team, sweep.Cancellation);
        if (team.Channel is not { } channel) return new NotePlace.NotYet(Awaited.Channel);
        if (team.UnreachableSince is { } since && !probes)
            return new NotePlace.NotYet(Awaited.Channel, Backoff.NextProbe(since, clock.GetUtcNow()));
        return PostOf(sweep, note, about, null) is { } post ? new NotePlace.At(channel, post) : new NotePlace.Nowhere();
    }

    private async Task<NotePlace> InChatAsync(SweepContext sweep, NoteSubject about, SendNote note, PersonId id)
    {
        if (directory.FindPerson(id) is not { } reader) return new NotePlace.Nowhere();
        var profile = await book.FindAsync(id, sweep.Cancellation);
        if (profile.PersonalChat is not { } chat)
        {
            await reach.AskToSayHelloAsync(about, id, sweep.Cancellation);
            return new NotePlace.NotYet(Awaited.Of(id));
        }

        if (profile.UnreachableSince is not null) return new NotePlace.NotYet(Awaited.Of(id));
        return PostOf(sweep, note, about, profile.Reading(reader)) is { } post
            ? new NotePlace.At(chat, post)
            : new NotePlace.Nowhere();
    }

    private Post? PostOf(SweepContext sweep, SendNote note, NoteSubject about, Person? reader) => about switch
    {
        NoteSubject.OfRequest { Request: var request } => office.Note(note, request, sweep.Team, reader),
        NoteSubject.OfAlarm { Alarm: var alarm } => office.Alarm(note, alarm, sweep.Team, reader),
        _ => null,
    };
}
