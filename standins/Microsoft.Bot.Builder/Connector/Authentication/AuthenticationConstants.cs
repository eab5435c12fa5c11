namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of the tokens between channels and bots.</summary>
public static class AuthenticationConstants
{
    /// <summary>Where the keys of channels are published.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who signs the tokens of channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Whom a bot asks a token for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Claim: for whom the token is.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Claim: which app it speaks for.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Claim: which app it speaks for, in newer tokens.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Claim: where answers go.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Claim: the tenant.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>Claim: the version of the token.</summary>
    public const string VersionClaim = "ver";

    /// <summary>Header: which key signed.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>Type of an identity without token.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>App id of a skill without token.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";
}
