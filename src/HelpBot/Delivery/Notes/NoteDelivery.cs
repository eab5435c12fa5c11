using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Dialogs;
using HelpBot.Operations.Measures;
using HelpBot.Requests.FollowUp;

namespace HelpBot.Delivery.Notes;

/// <summary>Delivers a note: at most twice, and else a supervisor hears of it.</summary>
internal sealed class NoteDelivery(
    IOutbox outbox, NotePlaces places, NoteFailures failures, Reachability reach, DeliveryMeasures measures, TimeProvider clock,
    ILogger<NoteDelivery> logger)
{
    /// <summary>How often a note is sent at most when nothing comes back.</summary>
    public const int MostAttempts = 2;

    // After a crash during the call, the lease keeps others away for about as long.
    private static readonly TimeSpan AfterCrash = TimeSpan.FromSeconds(30);

    /// <summary>What becomes of the note's row.</summary>
    public async Task<RowFate> DeliverAsync(SweepContext sweep, NoteSubject about, DueRow row, SendNote note)
    {
        if (!about.IsTrue(note, clock.GetUtcNow())) return new RowFate.Settled();
        if (clock.GetUtcNow() >= NoteFailures.EndOf(note))
        {
            Log.NoteTooOld(logger, about.Id, note.Note, row.Version);
            return await failures.GiveUpAsync(sweep, about, row, note);
        }

        if (row.Attempts >= MostAttempts) return await failures.GiveUpAsync(sweep, about, row, note);
        return await places.FindAsync(sweep, about, note, probes: row.Awaits.IsChannel) switch
        {
            NotePlace.At at => await SendAsync(sweep, about, row, note, at),
            NotePlace.NotYet wait => NoteFailures.Wait(note, wait.Awaits, wait.Probe),
            _ => new RowFate.Settled(),
        };
    }

    private async Task<RowFate> SendAsync(SweepContext sweep, NoteSubject about, DueRow row, SendNote note, NotePlace.At at)
    {
        var counted = row;
        var outcome = await sweep.Sender.SendAsync(
            at.Address,
            async () => counted = await outbox.RecordAttemptAsync(
                sweep.Team.Id, row, clock.GetUtcNow() + AfterCrash, sweep.Cancellation),
            (connector, cancellation) => note.To is null
                ? connector.StartInChannelAsync(at.Address, at.Post, cancellation)
                : connector.PostAsync(at.Address, at.Post, cancellation),
            sweep);
        if (outcome is not SendOutcome.Sent)
            return await failures.FateAsync(sweep, about, note, at.Address, counted, row.Attempts, outcome);
        measures.NoteDelivered(about.Team, note.At);
        if (note.To is null) await reach.ChannelFoundAsync(about.Team, sweep.Cancellation);
        return new RowFate.Settled(counted);
    }
}
