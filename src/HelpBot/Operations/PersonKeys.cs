using System.Security.Cryptography;
using System.Text;
using HelpBot.Requests.People;

namespace HelpBot.Operations;

/// <summary>Who someone is, as an id that is safe in a storage key.</summary>
internal static class PersonKeys
{
    private const int HashLength = 32;

    /// <summary>In Teams: the AAD object id, in lower case.</summary>
    public static PersonId OfTeams(Guid objectId) => new(objectId.ToString("D"));

    /// <summary>Off Teams: channel and user id, the raw id as a hash since it may be any text.</summary>
    public static PersonId Of(string channelId, string userId)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(userId)));
        return new PersonId($"{string.Concat(channelId.Where(char.IsAsciiLetterOrDigit))}-{hash[..HashLength]}");
    }

    /// <summary>As configuration writes people: an object id, or <c>channel|user id</c>.</summary>
    public static PersonId OfConfigured(string given) =>
        Guid.TryParse(given, out var objectId) ? OfTeams(objectId)
        : given.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar ? Of(given[..bar], given[(bar + 1)..])
        : new PersonId(given);
}
