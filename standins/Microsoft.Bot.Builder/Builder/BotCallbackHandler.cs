namespace Microsoft.Bot.Builder;

/// <summary>What a turn is for.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="cancellationToken">Ends it early.</param>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
