using Microsoft.IdentityModel.Tokens;

namespace HelpBot.Teams.Authentication.Keys;

/// <summary>A published key of the Bot Connector.</summary>
/// <param name="Key">The key.</param>
/// <param name="Endorsements">Channels that it may sign for.</param>
/// <param name="Algorithms">Algorithms that the metadata lists, as far as they are safe with a public key.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements, IReadOnlyList<string> Algorithms);
