using System.Security.Claims;
using HelpBot.Teams.Authentication.Keys;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HelpBot.Teams.Authentication.Tokens;

/// <summary>Signature, issuer, audience and lifetime of a token.</summary>
internal sealed class SignedTokenCheck(IOptions<BotOptions> options, TimeProvider time)
{
    /// <summary>Who signs for channels.</summary>
    public const string Issuer = "https://api.botframework.com";

    /// <summary>How far clocks may differ: the Bot Connector documentation says 5 minutes.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler =
        new() { MapInboundClaims = false, MaximumTokenSizeInBytes = BearerToken.MaxLength };

    /// <summary>Who the token speaks for, or why it does not.</summary>
    public async Task<(ClaimsIdentity? Identity, DateTimeOffset Until, RefusalReason Reason)> CheckAsync(string token, SigningKey key)
    {
        var result = await handler.ValidateTokenAsync(token, Parameters(key)).ConfigureAwait(false);
        return result.IsValid
            ? (result.ClaimsIdentity, new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero) + Skew, default)
            : (null, default, Reason(result.Exception));
    }

    private TokenValidationParameters Parameters(SigningKey key) => new()
    {
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = key.Algorithms,
        RequireSignedTokens = true,
        ValidIssuer = Issuer,
        ValidAudience = options.Value.MicrosoftAppId,
        IgnoreTrailingSlashWhenValidatingAudience = false,
        RequireExpirationTime = true,
        LifetimeValidator = IsInTime,
        AuthenticationType = "BotConnector",
    };

    private bool IsInTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;

        // An end beyond all dates is read as the last of them: that is no end at all.
        if (expires is null || expires.Value.Year == DateTime.MaxValue.Year || expires.Value < now - Skew)
            throw new SecurityTokenExpiredException();
        if (notBefore > now + Skew) throw new SecurityTokenNotYetValidException();
        return true;
    }

    private static RefusalReason Reason(Exception? failure) => failure switch
    {
        SecurityTokenInvalidIssuerException => RefusalReason.WrongIssuer,
        SecurityTokenInvalidAudienceException => RefusalReason.WrongAudience,
        SecurityTokenExpiredException or SecurityTokenNoExpirationException => RefusalReason.Expired,
        SecurityTokenNotYetValidException => RefusalReason.NotYetValid,
        SecurityTokenInvalidAlgorithmException => RefusalReason.WrongAlgorithm,
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException => RefusalReason.WrongSignature,
        _ => RefusalReason.Malformed,
    };
}
