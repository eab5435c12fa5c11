using System.Buffers.Text;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Tests.BadInput;

/// <summary>Authorization headers that are nearly right. None of them may be taken for right.</summary>
internal static class TokenChange
{
    private static readonly string[] Headers =
    [
        "", "Bearer", "Bearer ", "Bearer .", "Bearer ..", "Bearer ...", "Bearer a.b.c", "Bearer e30.e30.", "Bearer e30.e30.e30", "Basic dXNlcjpwYXNz",
        "Bearer eyJhbGciOiJub25lIn0.e30.", "Bearer \u00e9.\u00e9.\u00e9", "Bearer null", "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6bnVsbH0.e30.AA",
        "Bearer " + "W10.W10.AA", "Bearer bnVsbA.bnVsbA.AA", "Bearer eyJhbGciOnsiYSI6MX0sImtpZCI6WzFdfQ.e30.AA",
    ];

    private static readonly string[] Claims =
    [
        """{"exp":1e400}""", """{"exp":"never"}""", """{"exp":-1,"nbf":[]}""", """{"iss":null,"aud":{}}""", """{"serviceurl":["a","b"]}""", "[]", "null", "1",
        """{"aud":["a"],"exp":99999999999999999999}""", """{"a":"\ud800"}""", """{"exp":1}{"exp":2}""", "", "{",
    ];

    /// <summary>A header made from a good token.</summary>
    public static Gen<Func<string, string>> Any => Gen.Frequency(
        (2, Gen.Elements(Headers).Select<string, Func<string, string>>(header => _ => header)),
        (3, Gen.Elements(Claims).SelectMany(_ => Gen.Choose(0, 1), (json, part) => WithPart(part, json))),
        (1, Gen.Elements(100, 9_000, 17_000).Select<int, Func<string, string>>(length => token => $"Bearer {token}{new string('A', length)}")),
        (8, ByteChange.Any.Select<Func<byte[], byte[]>, Func<string, string>>(
            change => token => "Bearer " + Encoding.Latin1.GetString(change(Encoding.Latin1.GetBytes(token))))));

    /// <summary>Whether two headers carry the same signed bytes: base64url has more than one spelling.</summary>
    public static bool IsSame(string header, string token) =>
        header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        && Decoded(header["Bearer ".Length..].Trim()) is { } one && Decoded(token) is { } other && one == other;

    private static Func<string, string> WithPart(int part, string json) => token =>
    {
        var parts = token.Split('.');
        parts[part] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
        return $"Bearer {string.Join('.', parts)}";
    };

    private static string? Decoded(string token)
    {
        try
        {
            return string.Join('.', token.Split('.').Select(part => Convert.ToHexString(Base64Url.DecodeFromChars(part))));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
