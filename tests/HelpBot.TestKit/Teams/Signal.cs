namespace HelpBot.TestKit.Teams;

/// <summary>Tells waiting tests that something changed, so that they look again without polling.</summary>
internal sealed class Signal
{
    private readonly Lock gate = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Fire()
    {
        lock (gate)
        {
            next.SetResult();
            next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Completes when the condition holds; fails with the description of what is there after the timeout.</summary>
    public async Task UntilAsync(Func<bool> condition, TimeSpan? timeout, Func<string> describe)
    {
        var limit = timeout ?? TimeSpan.FromSeconds(10);
        using var expiry = new CancellationTokenSource(limit);
        while (true)
        {
            var changed = Next();
            if (condition()) return;
            try
            {
                await changed.WaitAsync(expiry.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"Not within {limit.TotalSeconds} s. What is there:\n{describe()}");
            }
        }
    }

    private Task Next()
    {
        lock (gate) return next.Task;
    }
}
