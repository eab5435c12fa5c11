using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Turns;

/// <summary>Keys of commands: a hash, since parts of them come back from cards and may be any text.</summary>
internal static class CommandKey
{
    private const int Length = 40;

    /// <summary>The key that these parts make together.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var joined = string.Join('\n', parts.ToArray().Select(part => $"{part.Length}:{part}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined)))[..Length];
    }
}
