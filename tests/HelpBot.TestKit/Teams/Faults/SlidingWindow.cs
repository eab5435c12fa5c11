namespace HelpBot.TestKit.Teams.Faults;

/// <summary>At most so many calls in any stretch of this length.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan length)
{
    private readonly Queue<DateTimeOffset> taken = new();

    /// <summary>How long until one more fits; zero when it fits now.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        while (taken.TryPeek(out var oldest) && oldest + length <= now) taken.Dequeue();
        return taken.Count < limit ? TimeSpan.Zero : taken.Peek() + length - now;
    }

    public void Take(DateTimeOffset now) => taken.Enqueue(now);
}
