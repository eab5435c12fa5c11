namespace HelpBot.Teams.Authentication.Outbound;

/// <summary>Notes in the <see cref="ConnectorCallRecord"/> of a call how the channel answered.</summary>
internal sealed class ConnectorCallRecorder : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        ConnectorCallRecord.Note(response);
        return response;
    }
}
