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

    public static HttpMessage Create(this TableConnection connection, RequestMethod method, string address)
    {
        var message = connection.Pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.ClientRequestId = TableProtocol.Mark().ToString();
        request.Uri.Reset(new Uri(address));
        request.Headers.SetValue("x-ms-version", connection.Version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue(HttpHeader.Names.Accept, TableProtocol.Accept);
        return message;
    }

    /// <summary>Gives a request a row as its body.</summary>
    public static void SetEntity(this Request request, ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, EntityWriter.Options)) EntityWriter.Write(writer, entity);
        request.SetJson(buffer.WrittenMemory);
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
