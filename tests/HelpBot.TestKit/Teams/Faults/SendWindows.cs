namespace HelpBot.TestKit.Teams.Faults;

/// <summary>
/// The rate limits that Teams publishes for bots: windows for sending and for reading per conversation, for everything in one
/// thread, and for the app in the tenant. A refused call does not count.
/// </summary>
internal sealed class SendWindows(TimeProvider time)
{
    private static readonly (int Limit, int Seconds)[] Sending = [(7, 1), (8, 2), (60, 30), (1800, 3600)];
    private static readonly (int Limit, int Seconds)[] Reading = [(14, 1), (16, 2), (120, 30), (3600, 3600)];
    private static readonly (int Limit, int Seconds)[] Thread = [(14, 1), (16, 2)];

    private readonly Lock gate = new();
    private readonly Dictionary<(StubConversation, string), SlidingWindow[]> windows = [];
    private readonly SlidingWindow[] tenant = Open([(50, 1)]);

    /// <summary>How long the bot has to wait, or null when the call fits and has been counted.</summary>
    public TimeSpan? Throttle(ConnectorCall call)
    {
        if (call.Conversation is not { } conversation) return null;
        lock (gate)
        {
            var now = time.GetUtcNow();
            SlidingWindow[] all =
            [
                .. call.Method == "GET" ? For(conversation, "read", Reading) : For(conversation, "send", Sending),
                .. For(conversation, "thread", Thread), .. tenant,
            ];
            var wait = all.Max(window => window.Wait(now));
            if (wait > TimeSpan.Zero) return wait;
            foreach (var window in all) window.Take(now);
            return null;
        }
    }

    private SlidingWindow[] For(StubConversation conversation, string use, (int Limit, int Seconds)[] limits) =>
        windows.TryGetValue((conversation, use), out var open) ? open : windows[(conversation, use)] = Open(limits);

    private static SlidingWindow[] Open((int Limit, int Seconds)[] limits) =>
        [.. limits.Select(limit => new SlidingWindow(limit.Limit, TimeSpan.FromSeconds(limit.Seconds)))];
}
