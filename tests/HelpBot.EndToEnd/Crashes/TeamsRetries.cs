using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace HelpBot.EndToEnd.Crashes;

/// <summary>
/// Delivers as Teams does: what is not answered goes out again, at most four times, the last two with a new id and time.
/// Then Teams gives up, and the person does it again or not.
/// </summary>
internal sealed class TeamsRetries() : DelegatingHandler(new SocketsHttpHandler())
{
    private static readonly TimeSpan TurnLimit = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(700), TimeSpan.FromMilliseconds(1500)];

    private long _newIds = 9_000_000_000_000;
    private int _again;
    private int _givenUp;

    /// <summary>How often something was sent again.</summary>
    public int Again => _again;

    /// <summary>How often Teams gave up.</summary>
    public int GivenUp => _givenUp;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        for (var attempt = 0; ; attempt++)
        {
            if (await OnceAsync(request.RequestUri!, attempt < 2 ? body : Renewed(body), cancellationToken) is { } answer) return answer;
            if (attempt == Waits.Length) break;
            Interlocked.Increment(ref _again);
            await Task.Delay(Waits[attempt], cancellationToken);
        }

        Interlocked.Increment(ref _givenUp);
        return new HttpResponseMessage(HttpStatusCode.GatewayTimeout);
    }

    private async Task<HttpResponseMessage?> OnceAsync(Uri address, string body, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TurnLimit);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            using var answer = await base.SendAsync(request, limit.Token);
            if ((int)answer.StatusCode >= 500) return null;
            // The answer counts when all of it has arrived: a process can die in the middle of it.
            return new HttpResponseMessage(answer.StatusCode) { Content = new StringContent(await answer.Content.ReadAsStringAsync(limit.Token)) };
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private string Renewed(string body)
    {
        var activity = JsonNode.Parse(body)!;
        activity["id"] = $"{Interlocked.Increment(ref _newIds)}";
        return activity.ToJsonString();
    }
}
