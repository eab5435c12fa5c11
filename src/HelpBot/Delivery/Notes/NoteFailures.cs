using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Delivery.Notes;

/// <summary>What becomes of a note that was not delivered. A note about delivery itself never leads to another one.</summary>
internal sealed class NoteFailures(Reachability reach, TimeProvider clock, ILogger<NoteFailures> logger)
{
    /// <summary>What becomes of the row.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="request">The request the note is about.</param>
    /// <param name="note">The note.</param>
    /// <param name="counted">The row with this attempt counted.</param>
    /// <param name="before">How many attempts there were before: they count again when certainly nothing was delivered.</param>
    /// <param name="outcome">Why it was not delivered, or is not known to be.</param>
    public async Task<RowFate> FateAsync(
        SweepContext sweep, HelpRequest request, SendNote note, DueRow counted, int before, SendOutcome outcome)
    {
        var now = clock.GetUtcNow();
        var uncounted = counted with { Attempts = before };
        Log.NoteNotDelivered(logger, request.Id, note.Note, counted.Version, outcome);
        switch (outcome)
        {
            case SendOutcome.Throttled { RetryAfter: var wait }:
                return new RowFate.Later(now + wait, uncounted);
            case SendOutcome.NotSent:
                return new RowFate.Later(now + Backoff.For(now - note.At), uncounted);
            case SendOutcome.Unreachable { Code: var code }:
                await LostAsync(sweep, request, note, code);
                return IsAboutDelivery(note) ? new RowFate.Settled(counted) : new RowFate.Later(now + Patience(note, now), uncounted);
            case SendOutcome.Refused:
                return await GiveUpAsync(sweep, request, counted, note);
            default:
                return counted.Attempts < NoteDelivery.MostAttempts
                    ? new RowFate.Later(now + Backoff.BeforeRepost, counted)
                    : await GiveUpAsync(sweep, request, counted, note);
        }
    }

    /// <summary>Sends it no more; supervisors hear that the reader may not know.</summary>
    public async Task<RowFate> GiveUpAsync(SweepContext sweep, HelpRequest request, DueRow row, SendNote note)
    {
        Log.NoteGivenUp(logger, request.Id, note.Note);
        if (!IsAboutDelivery(note))
            await reach.TellSupervisorsAsync(request, NoteCode.NotReached, note.To, sweep.Cancellation);
        return new RowFate.Settled(row);
    }

    private static bool IsAboutDelivery(SendNote note) =>
        note.Note is NoteCode.NotReached or NoteCode.SayHello or NoteCode.ChannelGone;

    private static TimeSpan Patience(SendNote note, DateTimeOffset now) =>
        note.To is null ? Backoff.For(now - note.At) : Backoff.ForPeople;

    private Task LostAsync(SweepContext sweep, HelpRequest request, SendNote note, string code) =>
        note.To is { } reader
            ? reach.PersonLostAsync(request, reader, code, sweep.Cancellation)
            : reach.ChannelLostAsync(request, code, sweep.Cancellation);
}
