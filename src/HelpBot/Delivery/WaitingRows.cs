using System.Collections.Concurrent;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery;

/// <summary>
/// Brings forward what waits for someone who can be posted to again. Looks as soon as somebody comes back on this instance,
/// and each quarter of an hour for who came back elsewhere, or right before an instance ended.
/// </summary>
internal sealed class WaitingRows(IOutbox outbox, IAddressBook book, Presence presence, Returns returns, TimeProvider clock)
{
    private const int AtMost = 5000;
    private const int MostAttempts = 3;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<TeamId, DateTimeOffset> _lookedAt = [];

    /// <summary>Brings forward what need not wait any more, if there is a reason to look.</summary>
    public async Task LookAsync(TeamId team, CancellationToken cancellation)
    {
        foreach (var (person, at) in returns.TakeSpoken(team)) await MeetAsync(team, person, at, cancellation);
        var now = clock.GetUtcNow();
        var isBack = returns.Take(team);
        if (!isBack && _lookedAt.TryGetValue(team, out var last) && now - last < BetweenLooks) return;
        try
        {
            // The relay may put a row off in this moment, on what it knew a moment ago: then the row is looked up again.
            for (var attempt = 1; attempt <= MostAttempts && !await TryBringForwardAsync(team, now, cancellation); attempt++) { }
        }
        catch
        {
            if (isBack) returns.Remember(team);
            throw;
        }

        _lookedAt[team] = now;
    }

    /// <summary>Who spoke can be reached, whatever another instance found out before that.</summary>
    private async Task MeetAsync(TeamId team, PersonId person, DateTimeOffset spokeAt, CancellationToken cancellation)
    {
        try
        {
            if ((await book.ReadAsync(person, cancellation)).UnreachableSince is not { } since || since > spokeAt) return;
            await book.ChangeAsync(
                person, profile => profile.UnreachableSince <= spokeAt ? profile with { UnreachableSince = null } : profile, cancellation);
            returns.Remember(team);
        }
        catch
        {
            returns.Spoke(team, person, spokeAt);
            throw;
        }
    }

    /// <summary>Brings forward all that can be; false when a row changed meanwhile.</summary>
    private async Task<bool> TryBringForwardAsync(TeamId team, DateTimeOffset now, CancellationToken cancellation)
    {
        var all = true;
        foreach (var row in await outbox.ReadAwaitingAsync(team, now, AtMost, cancellation))
        {
            if (row.NextTry <= now || !await presence.IsAnyoneBackAsync(team, row.Awaits, asStored: false, cancellation)) continue;
            try
            {
                await outbox.PostponeAsync(team, row with { Awaits = Awaited.Nobody }, now, cancellation);
            }
            catch (OutboxConflictException)
            {
                all = false;
            }
        }

        return all;
    }
}
