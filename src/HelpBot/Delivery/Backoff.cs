namespace HelpBot.Delivery;

/// <summary>How long to wait before the next try.</summary>
internal static class Backoff
{
    /// <summary>The longest wait between two tries of something that must not be missing.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a note is tried, and waits for someone who cannot be reached, before supervisors hear of it.</summary>
    public static TimeSpan NotesWait { get; } = TimeSpan.FromDays(3);

    /// <summary>How long the card of a request that has ended is tried again when the channel refuses it as wrong.</summary>
    public static TimeSpan RefusedWait { get; } = TimeSpan.FromHours(1);

    /// <summary>The wait before a note whose outcome is unknown is sent once more.</summary>
    public static TimeSpan BeforeRepost { get; } = TimeSpan.FromSeconds(5);

    /// <summary>As long as it has been waited already, so that waits double: from 5 s up to <see cref="Longest"/>.</summary>
    public static TimeSpan For(TimeSpan age) => age < BeforeRepost ? BeforeRepost : age > Longest ? Longest : age;

    /// <summary>
    /// When a channel that cannot be posted to is tried next: each <see cref="Longest"/> since it was lost, so that all that
    /// waits for it is due together and one call tells for all.
    /// </summary>
    public static DateTimeOffset NextProbe(DateTimeOffset lostSince, DateTimeOffset now) =>
        lostSince + Longest * ((now - lostSince).Ticks / Longest.Ticks + 1);

    /// <summary>The wait after an update found nothing: Teams says so at random, so twice again before a new post (design.md part 5).</summary>
    public static TimeSpan? AfterGone(int times) => times switch
    {
        1 => TimeSpan.FromSeconds(2),
        2 => TimeSpan.FromSeconds(10),
        _ => null,
    };
}
