using System.Net;
using System.Text;

namespace HelpBot.Tests.Authentication;

/// <summary>The far end of the bot's calls.</summary>
internal sealed class ConnectorStub : HttpMessageHandler
{
    public List<(Uri? Address, string? Authorization)> Calls { get; } = [];

    public Func<HttpRequestMessage, Task<HttpResponseMessage>> Answer { get; set; } =
        _ => Task.FromResult(Json(HttpStatusCode.OK, """{"id":"sent-1"}"""));

    public static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (Calls) Calls.Add((request.RequestUri, request.Headers.Authorization?.ToString()));
        return Answer(request);
    }
}
