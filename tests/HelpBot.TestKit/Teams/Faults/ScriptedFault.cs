namespace HelpBot.TestKit.Teams.Faults;

/// <summary>A fault waiting for its calls.</summary>
public sealed class ScriptedFault
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CallFilter filter;
    private readonly int times;
    private int hits;

    internal ScriptedFault(Fault fault, CallFilter filter, int times) => (Fault, this.filter, this.times) = (fault, filter, times);

    public Fault Fault { get; }

    /// <summary>How many calls met it.</summary>
    public int Hits => Volatile.Read(ref hits);

    /// <summary>Completes when the first call has met it; for a held fault that call is waiting now.</summary>
    public Task Reached => reached.Task;

    /// <summary>Lets held calls go on, those to come too.</summary>
    public void Release() => released.TrySetResult();

    /// <summary>Called under the lock of the script.</summary>
    internal bool TryTake(ConnectorCall call)
    {
        if (hits >= times || !filter.Fits(call)) return false;
        hits++;
        return true;
    }

    internal async Task MeetAsync(CancellationToken cancellation)
    {
        reached.TrySetResult();
        if (Fault.IsHeld) await released.Task.WaitAsync(cancellation);
    }
}
