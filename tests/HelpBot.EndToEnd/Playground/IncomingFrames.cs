using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Playground;

/// <summary>
/// What the Playground pushes to its page, which can be held back for a moment: the page loses an answer that comes before it has
/// drawn the message that was answered, and a bot on the same machine is fast enough for that.
/// </summary>
internal sealed class IncomingFrames
{
    private readonly Lock _lock = new();
    private readonly Queue<Action> _held = new();
    private bool _holding;

    /// <summary>Puts this between the page and the Playground.</summary>
    public Task Attach(IPage page) => page.RouteWebSocketAsync("**/_ws_conversation/**", socket =>
    {
        var server = socket.ConnectToServer();
        server.OnMessage(frame =>
        {
            if (frame.Text is { } text) Pass(() => socket.Send(text));
        });
    });

    public void Hold()
    {
        lock (_lock) _holding = true;
    }

    /// <summary>Lets everything through again, in order.</summary>
    public void Release()
    {
        lock (_lock)
        {
            _holding = false;
            while (_held.TryDequeue(out var deliver)) deliver();
        }
    }

    private void Pass(Action deliver)
    {
        lock (_lock)
        {
            if (_holding) _held.Enqueue(deliver);
            else deliver();
        }
    }
}
