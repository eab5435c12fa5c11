using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Storage.Rows;

/// <summary>Text that may stand in a key. The service bans / \ # ? and control characters; we use fewer still.</summary>
internal static class KeyText
{
    /// <summary>The longest text that stands in a key as it is, in characters; a key may have 1 KiB.</summary>
    public const int Longest = 160;

    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const string OfIds = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create(OfIds);
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create(OfIds + "_.:|");

    /// <summary>Whether a text can be an id in a key: ASCII letters, digits and hyphens.</summary>
    public static bool IsId(string? text) =>
        text is { Length: > 0 and <= Longest } && !text.AsSpan().ContainsAnyExcept(IdCharacters);

    /// <summary>An id as it is.</summary>
    /// <exception cref="ArgumentException">It has other characters than an id may have.</exception>
    public static string Required(string? text) => IsId(text)
        ? text!
        : throw new ArgumentException("An id in a key has ASCII letters, digits and hyphens only.", nameof(text));

    /// <summary>Any text for a key: as it is when it is plain, otherwise its <see cref="Hash"/> after a tilde.</summary>
    public static string Safe(string text) =>
        text.Length is > 0 and <= Longest && !text.AsSpan().ContainsAnyExcept(PlainCharacters) ? text : "~" + Hash(text);

    /// <summary>52 characters of base32 that stand for the texts, in this order; equal only for equal texts.</summary>
    public static string Hash(params ReadOnlySpan<string> texts)
    {
        var room = 0;
        foreach (var text in texts) room += sizeof(int) + Encoding.UTF8.GetByteCount(text);
        var bytes = new byte[room];
        var left = bytes.AsSpan();
        foreach (var text in texts)
        {
            // With its length before it, a text cannot lend characters to its neighbour.
            var length = Encoding.UTF8.GetBytes(text, left[sizeof(int)..]);
            BitConverter.TryWriteBytes(left, length);
            left = left[(sizeof(int) + length)..];
        }

        return Encode(SHA256.HashData(bytes));
    }

    private static string Encode(byte[] bytes) => string.Create((bytes.Length * 8 + 4) / 5, bytes, static (text, bytes) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            text[i] = Base32[(pair >> (11 - bit % 8)) & 31];
        }
    });
}
