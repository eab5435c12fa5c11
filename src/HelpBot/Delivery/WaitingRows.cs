using HelpBot.Delivery.Outbox;
using HelpBot.Requests.FollowUp;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery;

/// <summary>Brings forward what waits for someone who can be reached again.</summary>
internal sealed class WaitingRows(IOutbox outbox, RelaySignal signal, TimeProvider clock)
{
    private const int AtMost = 500;
    private const int MostAttempts = 3;

    /// <summary>A person spoke to the bot, for the first time or again: notes and cards for them go out now.</summary>
    public Task PersonIsBackAsync(TeamId team, PersonId person, CancellationToken cancellation) =>
        BringForwardAsync(team, row => row.FollowUp switch
        {
            LookAtCards => true,
            SendNote { To: { } to } => to == person,
            TellDragging { To: var to } => to == person,
            _ => false,
        }, cancellation);

    /// <summary>The bot is in the team's channel, for the first time or again: cards and notes for it go out now.</summary>
    public Task ChannelIsBackAsync(TeamId team, CancellationToken cancellation) =>
        BringForwardAsync(team, row => row.FollowUp is LookAtCards or SendNote { To: null }, cancellation);

    private async Task BringForwardAsync(TeamId team, Func<DueRow, bool> waits, CancellationToken cancellation)
    {
        // The relay may put a row off in this moment, on what it knew a moment ago: then the row is looked up again.
        var done = false;
        for (var attempt = 1; attempt <= MostAttempts && !done; attempt++) done = await TryBringForwardAsync(team, waits, cancellation);
        signal.Ring(team);
    }

    /// <summary>Brings forward all that waits; false when a row changed meanwhile.</summary>
    private async Task<bool> TryBringForwardAsync(TeamId team, Func<DueRow, bool> waits, CancellationToken cancellation)
    {
        var (now, all) = (clock.GetUtcNow(), true);
        foreach (var row in await outbox.ReadDueAsync(team, now + Backoff.ForPeople, AtMost, cancellation))
        {
            if (row.NextTry <= now || row.FollowUp.At > now || !waits(row)) continue;
            try
            {
                await outbox.PostponeAsync(team, row, now, cancellation);
            }
            catch (OutboxConflictException)
            {
                all = false;
            }
        }

        return all;
    }
}
