using System.Net;
using System.Text;

namespace HelpBot.Tests.Authentication;

/// <summary>The far end of the bot's calls.</summary>
internal sealed class ConnectorStub : HttpMessageHandler
{
    public List<(Uri? Address, string? Authorization)> Calls { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls.Add((request.RequestUri, request.Headers.Authorization?.ToString()));
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("""{"id":"sent-1"}""", Encoding.UTF8, "application/json"),
        });
    }
}
