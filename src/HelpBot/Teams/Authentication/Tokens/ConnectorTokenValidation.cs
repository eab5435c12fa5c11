using HelpBot.Teams.Authentication.Keys;

namespace HelpBot.Teams.Authentication.Tokens;

/// <summary>
/// The rules of the Bot Connector for tokens that channels send: docs/decisions/0001-inbound-authentication.md.
/// </summary>
internal sealed class ConnectorTokenValidation(
    ConnectorSigningKeys keys, SignedTokenCheck signed, CheckedTokens passed, ActivityRules rules,
    ILogger<ConnectorTokenValidation> logger)
    : IInboundAuthentication
{
    public async ValueTask<AuthenticationResult> AuthenticateAsync(
        HttpRequest request, ActivityEnvelope envelope, CancellationToken cancellationToken)
    {
        var (token, without) = BearerToken.From(request.Headers.Authorization);
        var result = without ?? await CheckAsync(token!, envelope, cancellationToken).ConfigureAwait(false);
        if (result is AuthenticationResult.Refused refused)
            AuthenticationLog.Refused(logger, refused.Reason, KnownChannel(envelope));
        return result;
    }

    private async ValueTask<AuthenticationResult> CheckAsync(
        string token, ActivityEnvelope envelope, CancellationToken cancellationToken)
    {
        var (sender, refusal) = await SenderAsync(token, cancellationToken).ConfigureAwait(false);
        if (sender is null) return new AuthenticationResult.Refused(refusal);
        return rules.Refuse(envelope, sender.Identity, sender.Key) is { } broken
            ? new AuthenticationResult.Refused(broken)
            : new AuthenticationResult.Accepted(sender.Identity);
    }

    private async ValueTask<(CheckedToken? Sender, RefusalReason Reason)> SenderAsync(string token, CancellationToken cancellationToken)
    {
        // A key that was replaced or withdrawn meanwhile is another object or none: then everything is checked anew.
        if (passed.Find(token) is { } before
            && ReferenceEquals(await keys.FindAsync(before.KeyId, cancellationToken).ConfigureAwait(false), before.Key))
            return (before, default);

        var (shape, reason) = TokenShape.Of(token);
        if (shape is null) return (null, reason);

        var known = await keys.FindAsync(shape.KeyId, cancellationToken).ConfigureAwait(false);
        if (known is null) return (null, keys.KeysLoaded ? RefusalReason.UnknownKey : RefusalReason.NoKeys);
        if (!known.Algorithms.Contains(shape.Algorithm)) return (null, RefusalReason.WrongAlgorithm);

        var (identity, until, refusal) = await signed.CheckAsync(token, known).ConfigureAwait(false);
        if (identity is null) return (null, refusal);
        var sender = new CheckedToken(identity, shape.KeyId, known, until);
        passed.Keep(token, sender);
        return (sender, default);
    }

    // The sender chose this text, and nobody vouches for it yet.
    private static string KnownChannel(ActivityEnvelope envelope) =>
        envelope.ChannelId is { Length: > 0 and <= 24 } channel && channel.All(char.IsAsciiLetterOrDigit) ? channel : "unknown";
}
