namespace HelpBot.Delivery.Limits;

/// <summary>
/// When the latest sends to one conversation were, and when the next may be. Remembers no more sends than the largest
/// window counts. Not safe for several threads.
/// </summary>
internal sealed class SendLog(IReadOnlyList<SendWindow> windows)
{
    private readonly int _most = windows.Max(window => window.Most);
    private readonly TimeSpan _longest = windows.Max(window => window.Period);
    private DateTimeOffset[] _ring = new DateTimeOffset[Math.Min(8, windows.Max(window => window.Most))];
    private long _count;
    private DateTimeOffset _closedUntil = DateTimeOffset.MinValue;

    /// <summary>When the latest send was counted.</summary>
    public DateTimeOffset Latest { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Whether forgetting all this changes nothing.</summary>
    public bool IsIdle(DateTimeOffset now) => _closedUntil <= now && now - Latest >= _longest;

    /// <summary>The first instant from now on at which one more send exceeds no window.</summary>
    public DateTimeOffset NextRoom(DateTimeOffset now)
    {
        var next = _closedUntil > now ? _closedUntil : now;
        foreach (var window in windows)
        {
            if (_count < window.Most) continue;
            var room = _ring[(_count - window.Most) % _ring.Length] + window.Period;
            if (room > next) next = room;
        }

        return next;
    }

    /// <summary>Counts a send, whether there was room for it or not.</summary>
    public void Count(DateTimeOffset now)
    {
        // A clock that steps back must not let a send count for less than its period.
        if (now > Latest) Latest = now;
        if (_count == _ring.Length && _ring.Length < _most) Array.Resize(ref _ring, Math.Min(_most, _ring.Length * 4));
        _ring[_count % _ring.Length] = Latest;
        _count++;
    }

    /// <summary>Lets nothing through until then.</summary>
    public void Close(DateTimeOffset until)
    {
        if (until > _closedUntil) _closedUntil = until;
    }
}
