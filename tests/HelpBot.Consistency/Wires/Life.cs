namespace HelpBot.Consistency.Wires;

/// <summary>
/// The life of an instance. When it is over nothing of the instance reaches anyone any more: what was on the wire goes on
/// to storage or Teams, and its answer to nobody. Death comes with a chosen call, before it is sent or after it took effect.
/// </summary>
internal sealed class Life
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _calls = long.MaxValue;
    private volatile bool _dead;

    public bool IsOver => _dead;

    /// <summary>Whether it ends before its last call is sent, or after that took effect.</summary>
    public bool EndsBeforeCall { get; private set; }

    /// <summary>Completes when it is over.</summary>
    public Task Over => _over.Task;

    /// <summary>The instance ends with its n-th call from now on.</summary>
    public void EndsWith(int calls, bool before)
    {
        EndsBeforeCall = before;
        Interlocked.Exchange(ref _calls, calls);
    }

    public void End()
    {
        _dead = true;
        _over.TrySetResult();
    }

    /// <summary>Counts a call; true when it is the one in which the instance ends.</summary>
    /// <exception cref="IOException">The instance is not there any more.</exception>
    public bool IsLastCall()
    {
        Check();
        return Interlocked.Decrement(ref _calls) == 0;
    }

    /// <exception cref="IOException">The instance is not there any more.</exception>
    public void Check()
    {
        if (_dead) throw new IOException("This instance is gone.");
    }
}
