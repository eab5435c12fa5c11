using HelpBot.Delivery.Alarms;
using HelpBot.Delivery.Cards;
using HelpBot.Delivery.Clock;
using HelpBot.Delivery.Notes;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Sweeping;

/// <summary>
/// Does what the due rows of one request ask for: the clock first, since it changes the truth, then the rest by
/// version. All wishes to look at cards are one look.
/// </summary>
internal sealed class RequestRound(IOutbox outbox, IAlarmStore alarms, CardsLook cards, NoteDelivery notes, ClockLook time, RowSettling settling)
{
    /// <summary>Looks at all these rows. A failure of one leaves the others alone.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="id">The request.</param>
    /// <param name="rows">Its rows that are due.</param>
    /// <param name="putOff">Its rows that were put off before.</param>
    public async Task RunAsync(SweepContext sweep, RequestId id, IReadOnlyList<DueRow> rows, IEnumerable<DueRow> putOff)
    {
        var clockRows = rows.Where(row => row.FollowUp is LookAtClock).ToList();
        if (clockRows.Count > 0) await settling.RunAsync(sweep, clockRows, () => TimeAsync(sweep, id));

        var order = new NoteOrder(putOff);
        var rest = rows.Except(clockRows).OrderBy(row => row.Version).ThenBy(row => row.Key, StringComparer.Ordinal).ToList();
        var cardRows = rest.Where(row => row.FollowUp is LookAtCards).ToList();
        foreach (var row in rest)
        {
            if (sweep.Stop.IsCancellationRequested) return;
            if (row.FollowUp is not LookAtCards)
                order.Note(row, await settling.RunAsync(sweep, [row], () => order.WaitOf(row) is { } wait
                    ? Task.FromResult<RowFate>(wait)
                    : LookAsync(sweep, row)));
            else if (row == cardRows[0]) await settling.RunAsync(sweep, cardRows, () => CardsAsync(sweep, id, cardRows));
        }
    }

    private async Task<RowFate> TimeAsync(SweepContext sweep, RequestId id) =>
        await TruthAsync(sweep.Team.Id, id, sweep) is { Request: { } request } ? await time.LookAsync(sweep, request) : new RowFate.Settled();

    private async Task<RowFate> CardsAsync(SweepContext sweep, RequestId id, List<DueRow> rows) =>
        await TruthAsync(sweep.Team.Id, id, sweep) is { Request: { } request, Cards: var known }
            ? await cards.LookAsync(sweep, request, known, CardReason.Of(rows))
            : new RowFate.Settled();

    private async Task<RowFate> LookAsync(SweepContext sweep, DueRow row)
    {
        if (row.FollowUp is ForgetLog)
        {
            await outbox.ForgetLogAsync(sweep.Team.Id, row.Request, row.Version, sweep.Cancellation);
            return new RowFate.Settled();
        }

        return row.FollowUp is SendNote note && await SubjectAsync(sweep, row.Request) is { } about
            ? await notes.DeliverAsync(sweep, about, row, note)
            : new RowFate.Settled();
    }

    private async Task<NoteSubject?> SubjectAsync(SweepContext sweep, RequestId id)
    {
        if (!Alarm.IsId(id)) return await TruthAsync(sweep.Team.Id, id, sweep) is { Request: { } request } ? (NoteSubject)request : null;
        return await alarms.FindAsync(sweep.Team.Id, id, sweep.Cancellation) is { Value: var alarm } ? new NoteSubject.OfAlarm(alarm) : null;
    }

    // Read anew for every row: a note must be true at the moment it is sent, and the clock may just have acted.
    private Task<(HelpRequest? Request, IReadOnlyList<CardRow> Cards)> TruthAsync(TeamId team, RequestId id, SweepContext sweep) =>
        outbox.ReadTruthAsync(team, id, sweep.Cancellation);
}
