using HelpBot.TestKit.Time;

namespace HelpBot.Tests.TestKit;

public sealed class ManualClockTests
{
    private readonly ManualClock clock = new();
    private readonly List<string> fired = [];

    [Fact]
    public void It_stands_still_until_it_is_moved()
    {
        var (now, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());
        Assert.Equal(now, clock.GetUtcNow());
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(now.AddMinutes(5), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(5), clock.GetElapsedTime(stamp));
    }

    [Fact]
    public void It_does_not_go_back() => Assert.Throws<ArgumentOutOfRangeException>(() => clock.AdvanceTo(clock.GetUtcNow().AddTicks(-1)));

    [Fact]
    public void It_has_the_local_time_of_its_zone()
    {
        Assert.Equal(9, clock.GetLocalNow().Hour);
        clock.AdvanceTo(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero));
        Assert.Equal(3, clock.GetLocalNow().Hour);
        Assert.Equal(TimeSpan.Zero, new ManualClock(clock.GetUtcNow(), TimeZoneInfo.Utc).GetLocalNow().Offset);
    }

    [Fact]
    public void Timers_fire_in_order_and_see_their_own_time()
    {
        using var late = Timer("late", 3);
        using var early = Timer("early", 1);
        using var beyond = Timer("beyond", 9);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(["early at 1", "late at 3"], fired);
        Assert.Equal(clock.GetUtcNow().AddSeconds(4), clock.NextDue);
    }

    [Fact]
    public void A_periodic_timer_fires_each_time_it_is_passed_until_it_is_disposed()
    {
        var timer = Timer("tick", 1, period: 2);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(["tick at 1", "tick at 3", "tick at 5"], fired);
        timer.Dispose();
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(3, fired.Count);
        Assert.False(timer.Change(TimeSpan.Zero, TimeSpan.Zero));
    }

    [Fact]
    public void A_timer_made_by_a_timer_fires_in_the_same_move()
    {
        ITimer? second = null;
        using var first = clock.CreateTimer(_ => second = Timer("second", 1), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(["second at 2"], fired);
        second!.Dispose();
    }

    [Fact]
    public void A_changed_timer_fires_at_its_new_time_only()
    {
        using var timer = Timer("moved", 1);
        timer.Change(TimeSpan.FromSeconds(4), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(["moved at 4"], fired);
    }

    [Fact]
    public void What_falls_due_while_the_machine_sleeps_fires_when_it_wakes()
    {
        using var first = Timer("first", 1);
        using var every = Timer("every", 2, 4);
        using var later = Timer("later", 10);
        clock.SleepThrough(TimeSpan.FromSeconds(9));
        Assert.Equal(["first at 9", "every at 9"], fired);
    }

    [Fact]
    public async Task Delays_and_timeouts_of_the_platform_obey_it()
    {
        var delay = Task.Delay(TimeSpan.FromHours(24), clock, TestContext.Current.CancellationToken);
        using var timeout = new CancellationTokenSource(TimeSpan.FromHours(1), clock);
        await clock.UntilWaitingAsync(timers: 2);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.True(timeout.IsCancellationRequested);
        Assert.False(delay.IsCompleted);
        clock.Advance(TimeSpan.FromHours(23));
        await delay;
    }

    [Fact]
    public async Task A_delay_of_nothing_needs_no_move() =>
        await Task.Delay(TimeSpan.Zero, clock, TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_timer_due_at_once_fires_without_a_move()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var timer = clock.CreateTimer(_ => done.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        await done.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    private ITimer Timer(string name, int due, int? period = null)
    {
        var start = new ManualClock().GetUtcNow();
        return clock.CreateTimer(
            _ => fired.Add($"{name} at {(clock.GetUtcNow() - start).TotalSeconds}"), null, TimeSpan.FromSeconds(due),
            period is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan);
    }
}
