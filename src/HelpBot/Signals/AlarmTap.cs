using HelpBot.Delivery;
using HelpBot.Delivery.Alarms;
using HelpBot.Dialogs;
using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Signals;

/// <summary>"Ik bel": a supervisor takes an alarm on, and with it all others of the same person.</summary>
internal sealed class AlarmTap(IAlarmStore alarms, RelaySignal relay) : ITapHandler
{
    private const int MostAttempts = 3;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [Dialogs.Wire.Verbs.AnswerAlarm];

    /// <inheritdoc/>
    public async Task<Answer> HandleAsync(Tap tap, CancellationToken cancellation)
    {
        var (visitor, reader) = (tap.Visitor, tap.Visitor.Reader);
        if (!Alarm.IsId(tap.Request)) return TapRouter.Unknown(visitor);
        if (tap.Team != visitor.Team.Id || !visitor.Person.Reviews)
            return Answer.Here(new Post(reader.Say.Explain(new Refusal.NotYourTeam(), reader.Roster, reader.Team)));
        var alarm = await TakeAsync(visitor, tap.Request, cancellation);
        return Answer.Here(AlarmPost.Taken(alarm, reader));
    }

    private async Task<Alarm?> TakeAsync(Visitor visitor, RequestId id, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await alarms.FindAsync(visitor.Team.Id, id, cancellation) is not { } read) return null;
            if (!read.Value.IsOpen) return read.Value;
            if (await StoreAsync(visitor, read, tellsCaller: true, cancellation) is not { } taken) continue;
            foreach (var other in await alarms.ListAsync(visitor.Team.Id, cancellation))
                if (other.Value.IsOpen && other.Value.By == taken.By) await StoreAsync(visitor, other, tellsCaller: false, cancellation);
            return taken;
        }

        return null;
    }

    private async Task<Alarm?> StoreAsync(Visitor visitor, Versioned<Alarm> open, bool tellsCaller, CancellationToken cancellation)
    {
        var taken = open with { Value = open.Value with { AnsweredBy = visitor.Person.Id } };
        var notes = tellsCaller ? AlarmNotes.OfAnswered(taken.Value, visitor.Now) : [];
        if (!await alarms.AnswerAsync(taken, notes, cancellation)) return null;
        relay.Ring(visitor.Team.Id);
        return taken.Value;
    }
}
