using System.Net;
using System.Text.Json.Nodes;
using HelpBot.Consistency.Chronicle;
using HelpBot.TestKit.Teams;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Consistency.Wires;

/// <summary>The wire between one instance and Teams: sees every call, breaks some, and ends with its instance.</summary>
internal sealed class ConnectorWire(string instance, Life life, Troubles troubles, Book book, RelayWatch watch, TeamsAddresses addresses)
    : DelegatingHandler
{
    // A card that is not found three times in a row counts as deleted; it comes back before that.
    private const int MostTimesNotFound = 2;

    private readonly HttpContextAccessor _turn = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var turn = book.TurnOf(_turn.HttpContext?.Request.Headers["X-Turn"]);
        var conversation = TeamsAddresses.ConversationOf(request.RequestUri!, body);
        var last = life.IsLastCall();
        var sending = Read(request.Method, conversation, body);
        if (turn is null) watch.Sends(addresses.TeamOf(conversation), sending);
        var trouble = turn is null ? troubles.OnRelay(request.Method.Method, addresses.NameOf(conversation)) : troubles.OnAnswer(addresses.NameOf(conversation));
        if (trouble == Trouble.NotFound && request.Method == HttpMethod.Put && addresses.TimesNotFound($"{request.RequestUri}") > MostTimesNotFound)
            trouble = Trouble.None;
        if (trouble != Trouble.None)
        {
            turn?.Fault();
            book.Count($"teams {trouble}");
        }

        if (turn is null) book.Add(sending);
        book.Count("teams calls");
        return await SendAsync(request, sending, last, trouble, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, Sending sending, bool last, Trouble trouble, CancellationToken cancellation)
    {
        if (last && life.EndsBeforeCall) End(sending);
        if (trouble == Trouble.Deleted) await DeleteAsync(request, cancellation);
        if (Before(trouble) is { } refusal) return refusal;
        var answer = await base.SendAsync(request, cancellation);
        sending.Effective = answer.IsSuccessStatusCode;
        sending.MessageId = await IdOfAsync(answer, cancellation);
        if (last) End(sending);
        life.Check();
        var answered = After(trouble) ?? answer;
        sending.Answered = answered == answer && !cancellation.IsCancellationRequested;
        return answered;
    }

    private Sending Read(HttpMethod method, string conversation, string body)
    {
        var activity = body.Length == 0 ? null : JsonNode.Parse(body);
        activity = activity?["activity"] ?? activity;
        var text = $"{activity?["summary"]}{activity?["text"]}";
        return new Sending(instance, conversation, Places.In(text), text.Split('\n')[0], method == HttpMethod.Post, book.Tick());
    }

    private void End(Sending sending)
    {
        book.Count($"killed while it {(sending.Creates ? "posts" : "changes")}");
        life.End();
        life.Check();
    }

    private static HttpResponseMessage? Before(Trouble trouble) => trouble switch
    {
        Trouble.BrokenBefore => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke."),
        Trouble.TimeoutBefore => throw new TaskCanceledException("Nothing was heard in time."),
        Trouble.ErrorBefore => Answer(503, "ServiceUnavailable"),
        Trouble.Throttled => Answer(429, "Throttled"),
        Trouble.Forbidden => Answer(403, "ConversationBlockedByUser"),
        Trouble.NotFound => Answer(404, "ActivityNotFoundInConversation"),
        _ => null,
    };

    private static HttpResponseMessage? After(Trouble trouble) => trouble switch
    {
        Trouble.BrokenAfter => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke."),
        Trouble.TimeoutAfter => throw new TaskCanceledException("The answer did not come in time."),
        Trouble.ErrorAfter => Answer(500, "ServiceError"),
        _ => null,
    };

    private static HttpResponseMessage Answer(int status, string code)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent($$$"""{"error":{"code":"{{{code}}}","message":"Made up."}}""", System.Text.Encoding.UTF8, "application/json"),
        };
        if (status == 429) answer.Headers.Add("Retry-After", "20");
        return answer;
    }

    private async Task DeleteAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var delete = new HttpRequestMessage(HttpMethod.Delete, request.RequestUri);
        using var _ = await base.SendAsync(delete, cancellation);
    }

    private static async Task<string> IdOfAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (!answer.IsSuccessStatusCode) return "";
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        return $"{body?["activityId"] ?? body?["id"]}";
    }
}
