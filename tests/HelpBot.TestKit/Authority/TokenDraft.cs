using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Authority;

/// <summary>A token before it is signed; everything about it can be changed.</summary>
public sealed class TokenDraft
{
    /// <summary>The header.</summary>
    public JsonObject Header { get; } = [];

    /// <summary>The claims.</summary>
    public JsonObject Claims { get; } = [];

    /// <summary>The header as text, in the place of <see cref="Header"/>.</summary>
    public string? HeaderText { get; set; }

    /// <summary>The claims as text, in the place of <see cref="Claims"/>.</summary>
    public string? ClaimsText { get; set; }

    /// <summary>Signs header and claims.</summary>
    public required Func<byte[], byte[]> Sign { get; set; }

    /// <summary>The token.</summary>
    public string Write()
    {
        var text = $"{Part(HeaderText ?? Header.ToJsonString())}.{Part(ClaimsText ?? Claims.ToJsonString())}";
        return $"{text}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(text)))}";
    }

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
