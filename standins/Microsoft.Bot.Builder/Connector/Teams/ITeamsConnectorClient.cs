using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls of a bot that only Teams has.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>The service url that calls go to.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How requests are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>What signs calls; null when the <see cref="HttpClient"/> does.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Calls about teams.</summary>
    ITeamsOperations Teams { get; }
}
