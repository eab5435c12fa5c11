namespace Microsoft.Bot.Builder;

/// <summary>What answers activities.</summary>
public interface IBot
{
    /// <summary>Answers one activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
