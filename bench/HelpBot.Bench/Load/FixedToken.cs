using Azure.Core;

namespace HelpBot.Bench.Load;

/// <summary>The bot's own token. Fetching one is no part of a turn, since it is kept for an hour.</summary>
internal sealed class FixedToken : TokenCredential
{
    /// <inheritdoc/>
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new("the bot", DateTimeOffset.MaxValue);

    /// <inheritdoc/>
    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
