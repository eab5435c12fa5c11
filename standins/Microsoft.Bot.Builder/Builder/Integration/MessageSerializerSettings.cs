using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>Settings of the protocol.</summary>
public static class MessageSerializerSettings
{
    /// <summary>Makes settings that write and read activities as channels do.</summary>
    public static JsonSerializerSettings Create() => ProtocolJson.Settings();
}
