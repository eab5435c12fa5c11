using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.TestKit;

/// <summary>A bot of a few lines in the place of HelpBot's endpoint: it keeps what it hears and answers with what the test gives it.</summary>
internal sealed class EchoBot
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> call;

    public EchoBot(TeamsStub stub, HttpMessageHandler? network = null)
    {
        call = new HttpClient(network ?? stub.CreateHandler()).SendAsync;
        _ = new TeamsDriver(new HttpClient(new Ears(this)) { BaseAddress = new Uri("http://bot.invalid/") }, stub, Bearer);
    }

    public List<JsonObject> Heard { get; } = [];

    public List<string?> Tokens { get; } = [];

    /// <summary>The body that the next activities are answered with.</summary>
    public JsonObject? Answer { get; set; }

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public Task<HttpResponseMessage> SendAsync(StubConversation to, JsonObject activity) =>
        CallAsync(HttpMethod.Post, to, $"v3/conversations/{Uri.EscapeDataString(to.Id)}/activities", activity);

    public Task<HttpResponseMessage> EditAsync(StubConversation at, string id, JsonObject activity) =>
        CallAsync(HttpMethod.Put, at, $"v3/conversations/{Uri.EscapeDataString(at.Id)}/activities/{id}", activity);

    public Task<HttpResponseMessage> CallAsync(HttpMethod method, StubConversation about, string path, JsonObject? body = null) =>
        CallUntilAsync(method, about, path, body, TestContext.Current.CancellationToken);

    /// <summary>A call that the bot gives up when the token says so.</summary>
    public async Task<HttpResponseMessage> CallUntilAsync(
        HttpMethod method, StubConversation about, string path, JsonObject? body, CancellationToken patience)
    {
        var channel = about.Person?.ChannelId ?? ChannelIds.Teams;
        using var request = new HttpRequestMessage(method, new Uri(about.Stub.ServiceUrls[channel], path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "bot-token");
        if (body is not null) request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await call(request, patience);
    }

    private static string Bearer(JsonObject activity) => $"token for {activity["id"]}";

    private sealed class Ears(EchoBot bot) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            bot.Heard.Add(JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject());
            bot.Tokens.Add(request.Headers.Authorization?.Parameter);
            var response = new HttpResponseMessage(bot.Status);
            if (bot.Answer is { } answer) response.Content = new StringContent(answer.ToJsonString(), Encoding.UTF8, "application/json");
            return response;
        }
    }
}
