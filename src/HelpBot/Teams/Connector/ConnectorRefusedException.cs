using System.Net.Http.Headers;
using HelpBot.Teams.Authentication.Outbound;
using Microsoft.Bot.Schema;

namespace HelpBot.Teams.Connector;

/// <summary>The channel answered a call, and not with success.</summary>
/// <param name="record">How it answered.</param>
/// <param name="refused">What the connector made of that.</param>
internal sealed class ConnectorRefusedException(ConnectorCallRecord record, ErrorResponseException refused)
    : Exception($"The channel answered {record.Status}.", refused)
{
    /// <summary>The HTTP status; 0 when it is not known.</summary>
    public int Status { get; } = record.Status;

    /// <summary>When another call is allowed; null where the channel did not say.</summary>
    public RetryConditionHeaderValue? RetryAfter { get; } = record.RetryAfter;

    /// <summary>The channel's word for why, or else the status. Never its sentence, which may quote what was posted.</summary>
    public string Code { get; } = refused.Body?.Error?.Code is { Length: > 0 and <= 100 } code ? code : $"{record.Status}";
}
