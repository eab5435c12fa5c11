using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>What is around every turn, from the outside in.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> layers = [];

    /// <summary>Adds one inside those that are there.</summary>
    /// <param name="middleware">The one.</param>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        layers.Add(middleware);
        return this;
    }

    /// <inheritdoc />
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunAsync(turnContext, null, 0, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn through all of them, and its callback inside.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">What the turn is for; null for nothing.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, callback, 0, cancellationToken);

    /// <inheritdoc />
    public IEnumerator<IMiddleware> GetEnumerator() => layers.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turn, BotCallbackHandler callback, int from, CancellationToken cancellationToken) =>
        from < layers.Count
            ? layers[from].OnTurnAsync(turn, next => RunAsync(turn, callback, from + 1, next), cancellationToken)
            : callback?.Invoke(turn, cancellationToken) ?? Task.CompletedTask;
}
