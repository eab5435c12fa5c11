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
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            if (joined.Length > 0) joined.Append('\n');
            joined.Append(part.Length).Append(':').Append(part);
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, Length / 2));
    }
}
