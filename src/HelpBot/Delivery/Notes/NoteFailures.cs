using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.FollowUp;

namespace HelpBot.Delivery.Notes;

/// <summary>What becomes of a note that was not delivered. A note about delivery itself never leads to another one.</summary>
internal sealed class NoteFailures(Reachability reach, TimeProvider clock, ILogger<NoteFailures> logger)
{
    /// <summary>What becomes of the row.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="about">What the note is about.</param>
    /// <param name="note">The note.</param>
    /// <param name="used">Where it was sent.</param>
    /// <param name="counted">The row with this attempt counted.</param>
    /// <param name="before">How many attempts there were before: they count again when certainly nothing was delivered.</param>
    /// <param name="outcome">Why it was not delivered, or is not known to be.</param>
    public async Task<RowFate> FateAsync(
        SweepContext sweep, NoteSubject about, SendNote note, ConversationAddress used, DueRow counted, int before, SendOutcome outcome)
    {
        var now = clock.GetUtcNow();
        var uncounted = counted with { Attempts = before };
        Log.NoteNotDelivered(logger, about.Id, note.Note, counted.Version, outcome);
        switch (outcome)
        {
            case SendOutcome.Throttled { RetryAfter: var wait }:
                return new RowFate.Later(now + wait, uncounted);
            case SendOutcome.NotSent:
                return new RowFate.Later(now + Backoff.For(now - note.At), uncounted);
            case SendOutcome.Unreachable { Code: var code }:
                return await LostAsync(sweep, about, note, used, code) with { Row = uncounted };
            case SendOutcome.Refused:
                return await GiveUpAsync(sweep, about, counted, note);
            default:
                return counted.Attempts < NoteDelivery.MostAttempts
                    ? new RowFate.Later(now + Backoff.BeforeRepost, counted)
                    : await GiveUpAsync(sweep, about, counted, note);
        }
    }

    /// <summary>Sends it no more; supervisors hear that the reader may not know.</summary>
    public async Task<RowFate> GiveUpAsync(SweepContext sweep, NoteSubject about, DueRow row, SendNote note)
    {
        Log.NoteGivenUp(logger, about.Id, note.Note);
        if (!IsAboutDelivery(note))
            await reach.TellSupervisorsAsync(
                about, note.To is null ? NoteCode.ChannelGone : NoteCode.NotReached, note.To, sweep.Cancellation);
        return new RowFate.Settled(row);
    }

    /// <summary>When a note is given up.</summary>
    public static DateTimeOffset EndOf(SendNote note) => note.At + Backoff.NotesWait;

    /// <summary>Waits for someone: until they are back, it is tried all the same, or it is given up.</summary>
    public static RowFate.Later Wait(SendNote note, Awaited someone, DateTimeOffset? probe = null) =>
        RowFate.Later.When(someone, probe < EndOf(note) ? probe : EndOf(note));

    private static bool IsAboutDelivery(SendNote note) =>
        note.Note is NoteCode.NotReached or NoteCode.SayHello or NoteCode.ChannelGone;

    private async Task<RowFate.Later> LostAsync(
        SweepContext sweep, NoteSubject about, SendNote note, ConversationAddress used, string code)
    {
        var now = clock.GetUtcNow();
        var again = new RowFate.Later(now + Backoff.For(now - note.At));
        if (note.To is { } reader)
            return await reach.PersonLostAsync(about, reader, used, code, sweep.Cancellation) ? Wait(note, Awaited.Of(reader)) : again;
        return await reach.ChannelLostAsync(about, used, code, sweep.Cancellation) is { } since
            ? Wait(note, Awaited.Channel, Backoff.NextProbe(since, now))
            : again;
    }
}
