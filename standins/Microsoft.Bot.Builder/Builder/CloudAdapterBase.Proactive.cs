using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Turns that the bot begins itself.</summary>
public abstract partial class CloudAdapterBase
{
    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(CreateClaimsIdentity(botAppId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience,
        ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var sender = Itself(CreateClaimsIdentity(botAppId), audience);
        using var connector = await sender.ConnectorFactory
            .CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var made = await connector.Conversations
            .CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        var activity = MadeEvent(made, channelId, serviceUrl, conversationParameters);
        await RunProactiveAsync(activity, sender, connector, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn that the bot begins itself.</summary>
    /// <param name="claimsIdentity">The bot.</param>
    /// <param name="continuationActivity">The event that the turn begins with.</param>
    /// <param name="audience">Whom tokens are for; null is the channel.</param>
    /// <param name="callback">What the turn is for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var sender = Itself(claimsIdentity, audience);
        using var connector = await sender.ConnectorFactory
            .CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        await RunProactiveAsync(continuationActivity, sender, connector, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The identity of the bot itself.</summary>
    /// <param name="botAppId">Its app id; not empty.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "An instance member in the official API.")]
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(botAppId);
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
    }

    private static Activity MadeEvent(
        ConversationResourceResponse made, string channelId, string serviceUrl, ConversationParameters parameters) => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.CreateConversation,
        Id = made.ActivityId ?? Guid.NewGuid().ToString("n"),
        ChannelId = channelId,
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount(id: made.Id, tenantId: parameters.TenantId),
        ChannelData = parameters.ChannelData,
        Recipient = parameters.Bot,
    };

    private AuthenticateRequestResult Itself(ClaimsIdentity identity, string audience) => new()
    {
        ClaimsIdentity = identity,
        Audience = audience,
        ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(identity),
    };

    private async Task RunProactiveAsync(
        Activity activity, AuthenticateRequestResult sender, IConnectorClient connector, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var tokens = await BotFrameworkAuthentication
            .CreateUserTokenClientAsync(sender.ClaimsIdentity, cancellationToken).ConfigureAwait(false);
        using var turn = Turn(activity, sender, connector, tokens, callback);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
    }

    private TurnContext Turn(
        Activity activity, AuthenticateRequestResult sender, IConnectorClient connector, UserTokenClient tokens, BotCallbackHandler callback)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, sender.ClaimsIdentity);
        turn.TurnState.Add(connector);
        turn.TurnState.Add(tokens);
        turn.TurnState.Add(callback);
        turn.TurnState.Add(sender.ConnectorFactory);
        turn.TurnState.Set(OAuthScopeKey, sender.Audience);
        return turn;
    }
}
