using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

/// <summary>The far end of connector calls: keeps each one and answers what the test says.</summary>
internal sealed class ChannelStub : HttpMessageHandler
{
    public List<(string Call, JToken? Body, string? ConversationId)> Calls { get; } = [];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = _ => Json(HttpStatusCode.OK, """{"id":"sent-1"}""");

    public static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : JToken.Parse(await request.Content.ReadAsStringAsync(cancellationToken));
        var conversation = request.Headers.TryGetValues("x-ms-conversation-id", out var ids) ? ids.Single() : null;
        Calls.Add(($"{request.Method} {request.RequestUri!.AbsoluteUri}", body, conversation));
        return Answer(request);
    }
}
