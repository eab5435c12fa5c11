using HelpBot.Delivery.Addresses;
using Microsoft.Extensions.Options;

namespace HelpBot.Delivery.Limits;

/// <summary>
/// Keeps every conversation within its windows, and this instance within its part of the global budget. Waits for
/// nothing itself.
/// </summary>
internal sealed class SendLimiter : ISendBudget
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, SendLog> _conversations = [];
    private readonly SendWindow[] _windows;
    private readonly SendLog _all;
    private readonly int _mostConversations;
    private readonly TimeProvider _clock;

    public SendLimiter(IOptions<DeliveryOptions> options, TimeProvider clock)
    {
        var settings = options.Value;
        _windows = [.. settings.Windows.Select(window => window.Part(settings.Share))];
        _all = new SendLog([new SendWindow { Most = Math.Max(1, settings.GlobalPerSecond / settings.Instances) }]);
        _mostConversations = settings.MostConversations;
        _clock = clock;
    }

    /// <summary>How many conversations are remembered.</summary>
    public int Remembered
    {
        get { lock (_gate) return _conversations.Count; }
    }

    /// <summary>Takes room for one send now, and answers zero; or takes nothing and answers how long to wait at least.</summary>
    public TimeSpan TryTake(ConversationKey conversation)
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            var log = LogOf(conversation, now);
            var room = log.NextRoom(now);
            var roomForAll = _all.NextRoom(now);
            if (roomForAll > room) room = roomForAll;
            if (room > now) return room - now;
            log.Count(now);
            _all.Count(now);
            return TimeSpan.Zero;
        }
    }

    /// <inheritdoc/>
    public void Count(ConversationKey conversation)
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            LogOf(conversation, now).Count(now);
            _all.Count(now);
        }
    }

    /// <inheritdoc/>
    public void Close(ConversationKey conversation, TimeSpan retryAfter)
    {
        lock (_gate)
        {
            var now = _clock.GetUtcNow();
            LogOf(conversation, now).Close(now + retryAfter);
        }
    }

    private SendLog LogOf(ConversationKey conversation, DateTimeOffset now)
    {
        if (_conversations.TryGetValue(conversation, out var known)) return known;
        if (_conversations.Count >= _mostConversations) Forget(now);
        return _conversations[conversation] = new SendLog(_windows);
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (conversation, log) in _conversations)
            if (log.IsIdle(now)) _conversations.Remove(conversation);
        if (_conversations.Count < _mostConversations) return;

        // All of them busy within the hour: those without a send in the last minutes can exceed at most the hour's window.
        foreach (var conversation in _conversations.OrderBy(pair => pair.Value.Latest).Take(_mostConversations / 10).ToList())
            _conversations.Remove(conversation.Key);
    }
}
