using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Options of both clients; retries, transport and diagnostics come from <see cref="ClientOptions"/>.</summary>
public class TableClientOptions : ClientOptions
{
    /// <summary>Options for a version of the service's protocol.</summary>
    /// <param name="serviceVersion">Credentials of Microsoft Entra ID need 2020-12-06.</param>
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06) =>
        VersionHeader = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion), serviceVersion, null),
        };

    /// <summary>The versions of the protocol, as sent in <c>x-ms-version</c>.</summary>
#pragma warning disable CA1008, CA1707 // The official names and values.
    public enum ServiceVersion
    {
        /// <summary>2019-02-02.</summary>
        V2019_02_02 = 1,

        /// <summary>2020-12-06, the first that takes tokens of Microsoft Entra ID.</summary>
        V2020_12_06 = 2,
    }
#pragma warning restore CA1008, CA1707

    internal string VersionHeader { get; }
}
