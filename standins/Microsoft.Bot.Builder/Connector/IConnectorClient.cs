using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Calls of a bot to one channel service.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service url that calls go to.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How requests are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Calls about conversations.</summary>
    IConversations Conversations { get; }
}
