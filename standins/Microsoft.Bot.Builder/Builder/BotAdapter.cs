using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Runs turns, and sends what they say.</summary>
public abstract class BotAdapter
{
    /// <summary>Name in the turn state: who sent the activity.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Name in the turn state: whom tokens of answers are for.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Name in the turn state: the answer of an invoke, as an activity.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>What happens to an exception of a turn; without it the exception goes on.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>What is around every turn.</summary>
    protected MiddlewareSet MiddlewareSet { get; } = [];

    /// <summary>Puts something around every turn, inside what is there.</summary>
    /// <param name="middleware">What.</param>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities in order.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activities">The activities.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Puts an activity in the place of the earlier one with its id.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes back an activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">Which one.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Starts a turn in a known conversation, as the bot itself.</summary>
    /// <param name="botId">App id of the bot.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What the turn is for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public virtual Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This adapter starts no turns.");

    /// <summary>Starts a turn in a known conversation, as someone.</summary>
    /// <param name="claimsIdentity">Who.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What the turn is for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This adapter starts no turns.");

    /// <summary>Makes a conversation and starts a turn in it.</summary>
    /// <param name="botAppId">App id of the bot.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">Where calls go.</param>
    /// <param name="audience">Whom tokens are for; null is the channel.</param>
    /// <param name="conversationParameters">What the conversation is made of.</param>
    /// <param name="callback">What the turn is for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public virtual Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience,
        ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This adapter makes no conversations.");

    /// <summary>Runs a turn that someone, known already, began.</summary>
    /// <param name="claimsIdentity">Who.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">What the turn is for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This adapter runs no turns of others.");

    /// <summary>Runs a turn through what is around it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">What the turn is for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected async Task RunPipelineAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        SpeakTheLanguageOf(turnContext.Activity);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, failure).ConfigureAwait(false);
        }
    }

    // The official adapter does so too: a turn formats by the language of whoever spoke.
    private static void SpeakTheLanguageOf(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Locale)) return;
        try
        {
            // The shared one: a new culture asks the platform for its number formats again on each turn, a tenth of the turn's time.
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(activity.Locale);
        }
        catch (CultureNotFoundException)
        {
            // A sender may say anything; the turn keeps the language of the process.
        }
    }
}
