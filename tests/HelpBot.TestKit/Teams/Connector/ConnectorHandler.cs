using System.Globalization;
using System.Text;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>The connector in the place of the network: requests to a service url of the stub are answered in process.</summary>
internal sealed class ConnectorHandler(TeamsStub stub, HttpMessageHandler? elsewhere) : HttpMessageHandler
{
    private readonly HttpMessageInvoker? others = elsewhere is null ? null : new HttpMessageInvoker(elsewhere);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (stub.ServiceUrls.Values.FirstOrDefault(url => url.IsBaseOf(address)) is not { } service)
            return await (others ?? throw new HttpRequestException($"Nothing answers at {address}.")).SendAsync(request, cancellationToken);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var path = address.AbsolutePath[service.AbsolutePath.Length..];
        var call = new ConnectorRequest(request.Method.Method, "/" + path, address.Query, body, request.Headers.Authorization?.Parameter);
        var answer = await stub.Connector.HandleAsync(call, cancellationToken);
        if (answer.Status == ConnectorAnswer.Broken) throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke.");
        return Response(request, answer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) others?.Dispose();
        base.Dispose(disposing);
    }

    private static HttpResponseMessage Response(HttpRequestMessage request, ConnectorAnswer answer)
    {
        var response = new HttpResponseMessage((System.Net.HttpStatusCode)answer.Status) { RequestMessage = request };
        if (answer.Body is { } body) response.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        if (answer.RetryAfter is { } wait) response.Headers.Add("Retry-After", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        return response;
    }
}
