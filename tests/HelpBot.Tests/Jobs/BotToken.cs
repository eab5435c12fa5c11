using Azure.Core;

namespace HelpBot.Tests.Jobs;

/// <summary>The token with which the bot calls a Teams stub.</summary>
internal sealed class BotToken : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new("the bot", DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
