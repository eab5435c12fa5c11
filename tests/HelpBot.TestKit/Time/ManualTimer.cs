namespace HelpBot.TestKit.Time;

/// <summary>A timer of a <see cref="ManualClock"/>.</summary>
internal sealed class ManualTimer(ManualClock clock, Action callback, long number) : ITimer
{
    private TimeSpan period = Timeout.InfiniteTimeSpan;
    private volatile bool disposed;

    public long Number => number;

    /// <summary>Written and read under the lock of the clock.</summary>
    public DateTimeOffset Due { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (disposed) return false;
        // A period of zero means "once", as with the timers of the platform.
        this.period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
        clock.Disarm(this);
        if (dueTime == TimeSpan.Zero)
            // Never inside CreateTimer: its caller does not hold the timer yet.
            ThreadPool.QueueUserWorkItem(_ => Fire());
        else if (dueTime != Timeout.InfiniteTimeSpan)
            clock.Arm(this, dueTime);
        return true;
    }

    public void Fire()
    {
        if (disposed) return;
        if (period != Timeout.InfiniteTimeSpan) clock.Arm(this, period);
        callback();
    }

    public void Dispose()
    {
        disposed = true;
        clock.Disarm(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
