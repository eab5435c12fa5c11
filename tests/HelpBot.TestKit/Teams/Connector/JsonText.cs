using System.Text.Encodings.Web;
using System.Text.Json;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>How the stub writes JSON: letters as they are, since sizes are counted on what people typed.</summary>
internal static class JsonText
{
    public static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
