using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Teams.Authentication.Tokens;

/// <summary>
/// Tokens that were found right, by their hash. A channel sends one and the same token for about an hour, and what a signature
/// covers cannot change: of the same text only its time has to be looked at again, and whether its key is still the published one.
/// </summary>
internal sealed class CheckedTokens(TimeProvider time)
{
    /// <summary>How many are remembered. Only tokens with a right signature count, and there is about one an hour and service url.</summary>
    public const int Most = 1000;

    private readonly ConcurrentDictionary<(UInt128, UInt128), CheckedToken> kept = new();

    /// <summary>How many are remembered now.</summary>
    public int Count => kept.Count;

    /// <summary>What is known of this very text, unless its time is over.</summary>
    public CheckedToken? Find(string token) =>
        kept.TryGetValue(Hash(token), out var found) && time.GetUtcNow() <= found.Until ? found : null;

    /// <summary>Remembers a token that was found right.</summary>
    public void Keep(string token, CheckedToken found)
    {
        if (kept.Count >= Most) kept.Clear();
        kept[Hash(token)] = found;
    }

    // The token itself would be a key to the bot in a dump of the memory.
    private static (UInt128, UInt128) Hash(string token)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(token.Length));
        SHA256.HashData(utf8.AsSpan(0, Encoding.UTF8.GetBytes(token, utf8)), hash);
        ArrayPool<byte>.Shared.Return(utf8, clearArray: true);
        return (BinaryPrimitives.ReadUInt128LittleEndian(hash), BinaryPrimitives.ReadUInt128LittleEndian(hash[16..]));
    }
}
