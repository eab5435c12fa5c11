using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Pipeline;

/// <summary>
/// Reads the service's errors: <c>{"odata.error":{"code":"...","message":{"lang":"en-US","value":"..."}}}</c>, or
/// only the code, in a header.
/// </summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static readonly TableErrorParser Shared = new();

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        data = null;
        error = FromBody(response) ?? FromHeader(response);
        return error is not null;
    }

    /// <summary>The code of an answer that is not thrown.</summary>
    public static string CodeOf(Response response) => Shared.TryParse(response, out var error, out _) ? error.Code : null;

    private static ResponseError FromHeader(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? new ResponseError(code, null) : null;

    private static ResponseError FromBody(Response response)
    {
        if (response.ContentStream is not { CanSeek: true, Length: > 0 } body) return null;
        body.Position = 0;
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.TryGetProperty("odata.error", out var error)
                ? new ResponseError(error.GetProperty("code").GetString(), error.GetProperty("message").GetProperty("value").GetString())
                : null;
        }
        catch (Exception reason) when (reason is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A gateway may answer with anything; the status then has to do.
            return null;
        }
        finally
        {
            body.Position = 0;
        }
    }
}
