using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Authority;

/// <summary>A signing key of the <see cref="LocalAuthority"/>, or of a forger.</summary>
/// <param name="id">Its key id.</param>
/// <param name="endorsements">Channels that it may sign for.</param>
/// <param name="owner">Whose it is: keys of one owner and id are one key in the whole process, as making one takes long.</param>
public sealed class AuthorityKey(string id, string[] endorsements, string owner = "authority")
{
    private static readonly ConcurrentDictionary<(string Owner, string Id), RSA> Made = new();

    private readonly RSA rsa = Made.GetOrAdd((owner, id), _ => RSA.Create(2048));

    /// <summary>Its key id.</summary>
    public string Id { get; } = id;

    /// <summary>The public key as everybody can read it.</summary>
    public byte[] PublicText => Encoding.ASCII.GetBytes(rsa.ExportRSAPublicKeyPem());

    /// <summary>The public key as a key set holds it.</summary>
    public JsonObject Published()
    {
        RSAParameters key;
        lock (rsa) key = rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]),
        };
    }

    /// <summary>Signs a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">SHA-256 unless said otherwise.</param>
    public byte[] Sign(byte[] text, HashAlgorithmName? hash = null)
    {
        lock (rsa) return rsa.SignData(text, hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
