using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Azure.Data.Tables.Accounts;

/// <summary>
/// HMAC-SHA256 under one key. Half of what a short one costs is to set it up, so that those set up are used again; there are as many as
/// were ever needed at the same time.
/// </summary>
internal sealed class KeyedHash(byte[] key)
{
    private readonly ConcurrentQueue<IncrementalHash> _idle = new();

    /// <summary>The hash of some bytes.</summary>
    public byte[] Of(ReadOnlySpan<byte> bytes)
    {
        if (!_idle.TryDequeue(out var hash)) hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(bytes);
        var value = hash.GetHashAndReset();
        _idle.Enqueue(hash);
        return value;
    }
}
