using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace HelpBot.StandIns.Tests.Tables;

/// <summary>Stands at the network's edge: remembers what would be sent, and answers what it is told to.</summary>
internal sealed class ScriptedTransport(params ScriptedResponse[] answers) : HttpPipelineTransport
{
    private readonly Queue<ScriptedResponse> _answers = new(answers);

    public List<SentRequest> Sent { get; } = [];

    public SentRequest Only => Assert.Single(Sent);

    /// <summary>Options with which a client talks to this transport, trying again up to <paramref name="retries"/> times.</summary>
    public TableClientOptions Options(int retries = 0)
    {
        var options = new TableClientOptions { Transport = this };
        options.Retry.MaxRetries = retries;
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxDelay = TimeSpan.Zero;
        return options;
    }

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Nothing here is synchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        using var body = new MemoryStream();
        if (message.Request.Content is { } content) await content.WriteToAsync(body, message.CancellationToken);
        Sent.Add(new SentRequest(
            message.Request.Method.ToString(),
            message.Request.Uri.ToUri(),
            message.Request.Headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase),
            Encoding.UTF8.GetString(body.ToArray())));
        message.Response = _answers.Dequeue();
        message.Response.ClientRequestId = message.Request.ClientRequestId;
    }
}
