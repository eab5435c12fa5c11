namespace Microsoft.Bot.Builder;

/// <summary>Something around every turn.</summary>
public interface IMiddleware
{
    /// <summary>Does its part and calls what comes next, or does not.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">What comes next.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
