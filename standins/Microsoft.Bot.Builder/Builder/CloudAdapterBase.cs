using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Runs turns of channels of the Bot Framework, and proactive ones.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>Makes one.</summary>
    /// <param name="botFrameworkAuthentication">Who may call, and how to call back.</param>
    /// <param name="logger">Where it writes.</param>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Who may call, and how to call back.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    /// <summary>Where it writes.</summary>
    protected ILogger Logger { get; private set; }

    /// <inheritdoc />
    public override Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(
            new AuthenticateRequestResult
            {
                ClaimsIdentity = claimsIdentity,
                ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
            },
            activity,
            callback,
            cancellationToken);

    /// <summary>Runs a turn, after finding out who began it.</summary>
    /// <param name="authHeader">The authorization header of the request.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">What the turn is for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="UnauthorizedAccessException">Nobody who may.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var sender = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(sender, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn of a known sender.</summary>
    /// <param name="authenticateRequestResult">The sender.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">What the turn is for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var sender = authenticateRequestResult;
        activity.CallerId = sender.CallerId;
        using var connector = await sender.ConnectorFactory
            .CreateAsync(activity.ServiceUrl, sender.Audience, cancellationToken).ConfigureAwait(false);
        using var tokens = await BotFrameworkAuthentication
            .CreateUserTokenClientAsync(sender.ClaimsIdentity, cancellationToken).ConfigureAwait(false);
        using var turn = Turn(activity, sender, connector, tokens, callback);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
        return Answer(turn);
    }

    private static InvokeResponse Answer(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        if (turn.Activity.Type != ActivityTypes.Invoke) return null;
        return turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new InvokeResponse { Status = 501 };
    }
}
