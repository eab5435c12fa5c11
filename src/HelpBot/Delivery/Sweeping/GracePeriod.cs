namespace HelpBot.Delivery.Sweeping;

/// <summary>Lets calls that have begun end for a while after a stop: a call cut off has an unknown outcome.</summary>
internal sealed class GracePeriod : IDisposable
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _end;
    private readonly CancellationTokenRegistration _stop;

    public GracePeriod(TimeProvider clock, CancellationToken stop)
    {
        _end = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _stop = stop.Register(() => _end.CancelAfter(Length));
    }

    /// <summary>Signalled some seconds after the stop.</summary>
    public CancellationToken Token => _end.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Dispose();
        _end.Dispose();
    }
}
