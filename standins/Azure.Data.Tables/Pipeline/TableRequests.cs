using System.Buffers;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Accounts;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Pipeline;

/// <summary>Makes the requests of the Table service protocol and sends them.</summary>
internal static class TableRequests
{
    private const string JsonType = "application/json";
    private const int CommonBytes = 4096;

    // A row is written in one go, so that the next one of the thread can have its room.
    [ThreadStatic]
    private static ArrayBufferWriter<byte> room;

    /// <summary>A request to the service.</summary>
    /// <param name="connection">Where it goes.</param>
    /// <param name="method">The method.</param>
    /// <param name="below">The path below the service's, with its query.</param>
    public static HttpMessage Create(this TableConnection connection, RequestMethod method, string below)
    {
        var message = connection.Pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.ClientRequestId = TableProtocol.Mark().ToString();
        connection.Address(request.Uri, below);
        request.Headers.SetValue("x-ms-version", connection.Version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue(HttpHeader.Names.Accept, TableProtocol.Accept);
        return message;
    }

    /// <summary>Gives a request a row as its body.</summary>
    public static void SetEntity(this Request request, ITableEntity entity)
    {
        var utf8 = room ??= new ArrayBufferWriter<byte>(CommonBytes);
        utf8.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(utf8, EntityWriter.Options)) EntityWriter.Write(writer, entity);
        request.SetJson(utf8.WrittenSpan.ToArray());
    }

    /// <summary>Gives a request a body, and asks for none in return.</summary>
    public static void SetJson(this Request request, ReadOnlyMemory<byte> body)
    {
        request.Headers.SetValue(HttpHeader.Names.ContentType, JsonType);
        request.Headers.SetValue(HttpHeader.Names.Prefer, TableProtocol.NoContent);
        request.Content = RequestContent.Create(body);
    }

    /// <summary>Sends a request and takes its answer.</summary>
    /// <exception cref="RequestFailedException">The service refused it, with its status and error code.</exception>
    public static async Task<Response> SendAsync(this TableConnection connection, HttpMessage message, CancellationToken cancellationToken)
    {
        await connection.Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }
}
