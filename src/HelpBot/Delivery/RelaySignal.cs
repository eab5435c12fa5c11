using System.Collections.Concurrent;
using System.Threading.Channels;
using HelpBot.Requests.Teams;

namespace HelpBot.Delivery;

/// <summary>Tells the relay of this instance that a team has something to deliver. Several rings before it looks are one.</summary>
internal sealed class RelaySignal(TimeProvider clock)
{
    private readonly ConcurrentDictionary<TeamId, Channel<bool>> _bells = [];

    /// <summary>Asks for a look at a team, after a commit.</summary>
    public void Ring(TeamId team) => BellOf(team).Writer.TryWrite(true);

    /// <summary>Waits until the team is rung for, at most for so long.</summary>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    public async Task WaitAsync(TeamId team, TimeSpan atMost, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            await BellOf(team).Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nobody rang: the time has come all the same.
        }
    }

    private Channel<bool> BellOf(TeamId team) => _bells.GetOrAdd(
        team, static _ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));
}
