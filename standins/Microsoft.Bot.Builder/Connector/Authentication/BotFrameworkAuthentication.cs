using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who may call the bot, and how the bot calls back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Finds out who sent an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The authorization header of the request.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="UnauthorizedAccessException">Nobody who may.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Finds out who opens a streaming connection.</summary>
    /// <param name="authHeader">The authorization header of the request.</param>
    /// <param name="channelIdHeader">The channel that the request names.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="UnauthorizedAccessException">Nobody who may.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Makes the factory of clients that call back.</summary>
    /// <param name="claimsIdentity">Who sent the activity, or the bot itself.</param>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Makes a client for tokens of people.</summary>
    /// <param name="claimsIdentity">Who sent the activity, or the bot itself.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);
}
