using System.Globalization;
using HelpBot.Delivery;
using HelpBot.Delivery.Alarms;
using HelpBot.Delivery.Outbox;
using HelpBot.Dialogs.Answers;
using HelpBot.Dialogs.Safety;
using HelpBot.Requests.Alarms;
using HelpBot.Requests.Desk;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Turns;

namespace HelpBot.Signals;

/// <summary>
/// Messages about an emergency: "Bel nu 112" is all that is answered, and supervisors are asked to call. That is stored
/// before the answer, but never holds the answer up for long.
/// </summary>
internal sealed class EmergencyTurns(IAlarmStore alarms, IOutbox outbox, RelaySignal relay, TimeProvider clock, ILogger<EmergencyTurns> logger)
{
    private const int MostAttempts = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BeforeRetry = TimeSpan.FromSeconds(1);

    /// <summary>Answers a message about an emergency; null for any other.</summary>
    public async Task<Answer?> AnswerAsync(Visitor visitor, SafeText safe, string? activity)
    {
        if (!safe.IsEmergency) return null;
        var named = activity ?? visitor.Now.UtcTicks.ToString(CultureInfo.InvariantCulture);
        var alarm = new Alarm(
            Alarm.IdOf(CommandKey.Of(visitor.Person.Id.Value, visitor.ChannelId, named)), visitor.Team.Id, visitor.Person.Id, visitor.Now);
        var isStored = await IsSoonAsync(StoreAsync(alarm, AlarmNotes.OfRaised(alarm, visitor.Roster)));
        return new Answer(null, AlarmPost.Answer(visitor.Reader, isStored)) { WhenLost = token => TellLaterAsync(alarm, token) };
    }

    private async Task<bool> IsSoonAsync(Task<bool> storing)
    {
        try
        {
            return await storing.WaitAsync(Patience, clock);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    // Without the token of the turn: it goes on when the person has had their answer.
    private async Task<bool> StoreAsync(Alarm alarm, IReadOnlyList<FollowUp> notes)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            try
            {
                await alarms.RaiseAsync(alarm, notes, CancellationToken.None);
                relay.Ring(alarm.Team);
                return true;
            }
            catch (LedgerUnavailableException error)
            {
                SignalLog.AlarmNotStored(logger, error, alarm.Team, alarm.Id, attempt);
                if (attempt < MostAttempts) await Task.Delay(BeforeRetry * attempt, clock);
            }
        }

        return false;
    }

    private async Task TellLaterAsync(Alarm alarm, CancellationToken cancellation)
    {
        await outbox.AddDueAsync(alarm.Team, alarm.Id, alarm.Version, new SendNote(alarm.At, alarm.By, NoteCode.AlarmCall, null), cancellation);
        relay.Ring(alarm.Team);
    }
}
