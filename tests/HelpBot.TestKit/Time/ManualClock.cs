namespace HelpBot.TestKit.Time;

/// <summary>
/// A clock that stands still until a test moves it. Timers fire inside <see cref="Advance"/>, one at a time,
/// in the order in which they are due; timers due at the same instant fire in the order in which they were made.
/// </summary>
public sealed class ManualClock(DateTimeOffset start, TimeZoneInfo? zone = null) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> armed = [];
    private TaskCompletionSource timersChanged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset now = start.ToUniversalTime();
    private long made;

    /// <summary>Friday 21 November 2025, 09:00 in the Netherlands: a working day in winter time.</summary>
    public ManualClock() : this(new DateTimeOffset(2025, 11, 21, 8, 0, 0, TimeSpan.Zero)) { }

    /// <summary>The local zone of this clock; Amsterdam unless a test chose another.</summary>
    public override TimeZoneInfo LocalTimeZone { get; } = zone ?? TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>One timestamp unit is 100 ns, as in <see cref="TimeSpan"/>.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>When the next armed timer is due, or null when nothing waits.</summary>
    public DateTimeOffset? NextDue
    {
        get { lock (gate) return armed.Count == 0 ? null : armed.Min(timer => timer.Due); }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Moves the clock forward and fires what falls due on the way; each timer sees its own due time as now.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(GetUtcNow() + by);
    }

    /// <summary>Moves the clock forward to an instant. Going back is refused: no real clock that HelpBot trusts does.</summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, GetUtcNow());
        while (TakeDue(instant) is { } timer) timer.Fire();
        lock (gate) now = instant.ToUniversalTime();
    }

    /// <summary>
    /// Moves the clock as a machine sees it that was suspended: by the time anything runs again the whole while has passed,
    /// and what fell due meanwhile fires late.
    /// </summary>
    public void SleepThrough(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (gate) now += by;
        while (TakeDue(GetUtcNow()) is { } timer) timer.Fire();
    }

    /// <summary>Completes once at least this many timers are armed: the code under test is waiting for the clock.</summary>
    public async Task UntilWaitingAsync(int timers = 1, TimeSpan? timeout = null)
    {
        using var limit = new CancellationTokenSource(timeout ?? TimeSpan.FromSeconds(10));
        while (true)
        {
            Task changed;
            lock (gate)
            {
                if (armed.Count >= timers) return;
                changed = timersChanged.Task;
            }

            await changed.WaitAsync(limit.Token);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ManualTimer(this, () => callback(state), Interlocked.Increment(ref made));
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Arm(ManualTimer timer, TimeSpan dueIn)
    {
        lock (gate)
        {
            armed.Remove(timer);
            timer.Due = now + dueIn;
            armed.Add(timer);
            timersChanged.TrySetResult();
            timersChanged = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    internal void Disarm(ManualTimer timer)
    {
        lock (gate) armed.Remove(timer);
    }

    private ManualTimer? TakeDue(DateTimeOffset limit)
    {
        lock (gate)
        {
            var timer = armed.Where(timer => timer.Due <= limit).OrderBy(timer => timer.Due).ThenBy(timer => timer.Number).FirstOrDefault();
            if (timer is null) return null;
            armed.Remove(timer);
            if (timer.Due > now) now = timer.Due;
            return timer;
        }
    }
}
