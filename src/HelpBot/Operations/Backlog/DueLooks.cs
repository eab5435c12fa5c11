using System.Collections.Concurrent;
using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;
using HelpBot.Requests.Teams;

namespace HelpBot.Operations.Backlog;

/// <summary>
/// What the looks of the relay found: nothing is read for it. A post that was tried and put off counts from when it was to
/// be sent; one that waits for someone who cannot be reached does not count.
/// </summary>
internal sealed class DueLooks(ITeamDirectory directory, TimeProvider clock)
{
    private readonly ConcurrentDictionary<TeamId, Look> _looks = [];
    private readonly DateTimeOffset _began = clock.GetUtcNow();

    /// <summary>Every team as it is known now.</summary>
    public IReadOnlyList<TeamBacklog> All
    {
        get
        {
            var now = clock.GetUtcNow();
            return [.. directory.Teams.Select(team => Of(team.Id, now))];
        }
    }

    /// <summary>The team that is furthest behind, or null when none is.</summary>
    public TeamBacklog? Worst => All.Where(team => team.Code is not null).MaxBy(team => team.Behind);

    /// <summary>The relay looked at a team.</summary>
    /// <param name="team">The team.</param>
    /// <param name="outlook">When its next row is, or was, due, and since when its oldest post waits.</param>
    public void Looked(TeamId team, DueOutlook outlook)
    {
        var now = clock.GetUtcNow();
        _looks[team] = new Look(now, outlook, outlook.Next <= now ? 1 : 0);
    }

    /// <summary>The relay took a team's due rows up.</summary>
    /// <param name="team">The team.</param>
    /// <param name="rows">How many there are.</param>
    public void Found(TeamId team, int rows)
    {
        if (_looks.TryGetValue(team, out var look)) _looks[team] = look with { Rows = Math.Max(rows, look.Rows) };
    }

    // The moment is kept, not how long ago it was: while the relay stands still, what waits grows old all the same.
    private TeamBacklog Of(TeamId team, DateTimeOffset now)
    {
        if (!_looks.TryGetValue(team, out var look)) return new TeamBacklog(team, 0, TimeSpan.Zero, now - _began);
        var waited = new[] { look.Outlook.Next, look.Outlook.Oldest }.Max(due => now - due) ?? TimeSpan.Zero;
        return new TeamBacklog(team, look.Rows, waited < TimeSpan.Zero ? TimeSpan.Zero : waited, now - look.At);
    }

    private sealed record Look(DateTimeOffset At, DueOutlook Outlook, int Rows);
}
