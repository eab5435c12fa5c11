using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Notes;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.Dialogs;
using HelpBot.Requests.Board;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Delivery.Digest;

/// <summary>Delivers the list of what drags to one supervisor, as patiently as any note.</summary>
internal sealed class DraggingDelivery(
    IOutbox outbox, IAddressBook book, ITeamDirectory directory, IPostOffice office, Reachability reach, NoteFailures failures, TimeProvider clock)
{
    // After a crash during the call, the lease keeps others away for about as long.
    private static readonly TimeSpan AfterCrash = TimeSpan.FromSeconds(30);

    /// <summary>What becomes of the rows; each is replaced by what was last written of it.</summary>
    public async Task<RowFate> DeliverAsync(SweepContext sweep, RequestBoard board, PersonId id, DueRow[] rows)
    {
        var now = clock.GetUtcNow();
        var isReader = directory.FindPerson(id) is { } person && person.Team == sweep.Team.Id && person.Is(Roles.Supervisor);
        if (!isReader || board.Dragging.Count == 0 || now - rows.Max(row => row.FollowUp.At) > Backoff.NotesWait) return new RowFate.Settled();
        var about = board.Dragging[0];
        if (rows.Max(row => row.Attempts) >= NoteDelivery.MostAttempts)
            return await failures.GiveUpAsync(sweep, about, rows[0], NoteOf(rows, id));
        var profile = await book.FindAsync(id, sweep.Cancellation);
        if (profile.PersonalChat is null) await reach.AskToSayHelloAsync(about, id, sweep.Cancellation);
        if (profile.PersonalChat is not { } chat || profile.UnreachableSince is not null) return NoteFailures.Wait(NoteOf(rows, id), Awaited.Of(id));
        var reading = profile.Reading(directory.FindPerson(id)!);
        return office.Dragging(board, sweep.Team, reading) is { } post
            ? await SendAsync(sweep, chat, post, about, id, rows)
            : new RowFate.Settled();
    }

    private async Task<RowFate> SendAsync(
        SweepContext sweep, ConversationAddress chat, Post post, HelpRequest about, PersonId id, DueRow[] rows)
    {
        var before = rows.Max(row => row.Attempts);
        var outcome = await sweep.Sender.SendAsync(
            chat, () => CountAsync(sweep, rows), (connector, cancellation) => connector.PostAsync(chat, post, cancellation), sweep);
        if (outcome is SendOutcome.Sent) return new RowFate.Settled();
        var fate = await failures.FateAsync(sweep, about, NoteOf(rows, id), chat, rows[0], before, outcome);
        if (fate is not RowFate.Later { Row: { } counted }) return fate;
        for (var i = 0; i < rows.Length; i++) rows[i] = rows[i] with { Attempts = counted.Attempts };
        return fate;
    }

    // Every row, or one that was not counted would send the whole list again after a crash.
    private async Task CountAsync(SweepContext sweep, DueRow[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
            rows[i] = await outbox.RecordAttemptAsync(sweep.Team.Id, rows[i], clock.GetUtcNow() + AfterCrash, sweep.Cancellation);
    }

    // For the rules of delivery it is a note as any other to a supervisor.
    private static SendNote NoteOf(DueRow[] rows, PersonId id) => new(rows.Max(row => row.FollowUp.At), id, NoteCode.StillNobody, null);
}
