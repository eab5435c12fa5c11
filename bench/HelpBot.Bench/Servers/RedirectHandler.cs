namespace HelpBot.Bench.Servers;

/// <summary>Takes calls to any host to the stub; the host becomes the first part of the path.</summary>
/// <param name="stub">Address of the stub.</param>
internal sealed class RedirectHandler(string stub) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!;
        request.RequestUri = new Uri($"{stub}/{asked.Host}{asked.PathAndQuery}");
        return base.SendAsync(request, cancellationToken);
    }
}
