using System.Security.Claims;
using HelpBot.Teams.Authentication.Keys;

namespace HelpBot.Teams.Authentication.Tokens;

/// <summary>A token whose signature and claims were found right. What the activity has to agree with is checked on each turn.</summary>
/// <param name="Identity">The claims: one object for all turns of the token, which none of them changes.</param>
/// <param name="KeyId">The id of the key that signed it.</param>
/// <param name="Key">That key.</param>
/// <param name="Until">The last moment at which it passes, the skew of clocks included.</param>
internal sealed record CheckedToken(ClaimsIdentity Identity, string KeyId, SigningKey Key, DateTimeOffset Until);
