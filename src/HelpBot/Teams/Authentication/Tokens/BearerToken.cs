using Microsoft.Extensions.Primitives;

namespace HelpBot.Teams.Authentication.Tokens;

/// <summary>Takes the token out of the authorization header.</summary>
internal static class BearerToken
{
    /// <summary>The longest token that is looked at: 16 KB.</summary>
    public const int MaxLength = 16 * 1024;

    private const string Scheme = "Bearer ";

    /// <summary>The token, or why there is none. A header of another scheme brings no token.</summary>
    public static (string? Token, AuthenticationResult? Without) From(StringValues authorization)
    {
        if (authorization.Count > 1) return (null, new AuthenticationResult.Refused(RefusalReason.Ambiguous));
        var header = authorization.ToString().Trim();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return (null, new AuthenticationResult.NoToken());
        var token = header[Scheme.Length..].Trim();
        return token.Length > MaxLength ? (null, new AuthenticationResult.Refused(RefusalReason.TooLong)) : (token, null);
    }
}
