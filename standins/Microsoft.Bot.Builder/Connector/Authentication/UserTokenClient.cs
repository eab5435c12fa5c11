using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of people who signed in through the bot.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>The token of a person.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="connectionName">The connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="magicCode">The code the person typed.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<TokenResponse> GetUserTokenAsync(
        string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken);

    /// <summary>Where a person signs in.</summary>
    /// <param name="connectionName">The connection.</param>
    /// <param name="activity">What the person said.</param>
    /// <param name="finalRedirect">Where the person goes afterwards.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<SignInResource> GetSignInResourceAsync(
        string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken);

    /// <summary>Forgets the tokens of a person.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="connectionName">The connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task SignOutUserAsync(
        string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    /// <summary>Whether a person has signed in.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="includeFilter">Which connections, divided by commas.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(
        string userId, string channelId, string includeFilter, CancellationToken cancellationToken);

    /// <summary>Tokens of a person for several resources.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="connectionName">The connection.</param>
    /// <param name="resourceUrls">The resources.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken);

    /// <summary>Gives a token for another.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="connectionName">The connection.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="exchangeRequest">The token offered.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public abstract Task<TokenResponse> ExchangeTokenAsync(
        string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what it holds.</summary>
    /// <param name="disposing">Whether it was asked for.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
