using System.Net.Http.Headers;

namespace HelpBot.Teams.Authentication.Outbound;

/// <summary>
/// How the channel answered the call that is under way. It goes with the asynchronous flow that began it, so that calls
/// at the same time don't mix; the connector's own exceptions are not needed for it.
/// </summary>
internal sealed class ConnectorCallRecord
{
    private static readonly AsyncLocal<ConnectorCallRecord?> UnderWay = new();

    private ConnectorCallRecord() { }

    /// <summary>The HTTP status of the last answer; 0 while there is none.</summary>
    public int Status { get; private set; }

    /// <summary>When the last answer allows another call; null where it says nothing.</summary>
    public RetryConditionHeaderValue? RetryAfter { get; private set; }

    /// <summary>Begins to listen, until the asynchronous method that calls this ends.</summary>
    public static ConnectorCallRecord Begin() => UnderWay.Value = new ConnectorCallRecord();

    /// <summary>Keeps status and waiting time of an answer, where somebody listens.</summary>
    public static void Note(HttpResponseMessage response)
    {
        if (UnderWay.Value is not { } record) return;
        (record.Status, record.RetryAfter) = ((int)response.StatusCode, response.Headers.RetryAfter);
    }
}
