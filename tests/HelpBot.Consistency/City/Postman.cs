using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HelpBot.Consistency.Chance;
using HelpBot.Consistency.Chronicle;

namespace HelpBot.Consistency.City;

/// <summary>
/// Brings what people do to the instances in turn, and as Teams does it: now and then twice at once, and now and then once
/// more, later, with another id but the same nonce.
/// </summary>
internal sealed class Postman(Town town, Fleet fleet) : HttpMessageHandler
{
    private readonly Sites _sites = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _late = new();
    private volatile bool _plain = true;

    /// <summary>Whether everything comes once and in time.</summary>
    public bool Plain
    {
        get => _plain;
        set => _plain = value;
    }

    /// <summary>Brings what is still on its way.</summary>
    public async Task BringLateAsync()
    {
        foreach (var (person, queue) in _late)
            while (queue.TryDequeue(out var activity)) await BringAsync(person, activity);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var text = await request.Content!.ReadAsStringAsync(cancellationToken);
        var activity = JsonNode.Parse(text)!;
        var person = $"{activity["from"]?["name"]}";
        var late = _late.GetOrAdd(person, _ => new ConcurrentQueue<string>());
        var kind = _plain ? 0 : Dice.Of(town.Plan.Seed, _sites.Next($"post of {person}"), [(0.06, 1), (0.08, 2), (0.10, 3)], 0);
        if (kind == 3 && late.TryDequeue(out var older)) await BringAsync(person, older);
        // Words that come again under another id were said again; only a button knows that it was the same tap.
        if (kind == 2 && $"{activity["type"]}" == "invoke") late.Enqueue(Again(activity));
        var first = BringAsync(person, text);
        if (kind == 1) await BringAsync(person, text);
        var (status, body) = await first;
        if (status == 0) throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke.");
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }

    private string Again(JsonNode activity)
    {
        var again = activity.DeepClone();
        again["id"] = $"again-{activity["id"]}";
        town.Book.Count("delivered late");
        return again.ToJsonString();
    }

    private async Task<(int Status, string Body)> BringAsync(string person, string text)
    {
        var activity = JsonNode.Parse(text)!.AsObject();
        var instance = fleet.Next();
        var turn = town.Book.Begin(person, activity, instance.Name);
        town.Book.Count("activities");
        if (turn.Verb.Length > 0) town.Book.Count($"verb {turn.Verb}{(turn.Data!["date"] is null ? "" : " with a form")}");
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost/api/messages");
        request.Content = new StringContent(text, Encoding.UTF8, "application/json");
        request.Headers.Add("X-Turn", turn.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        request.Headers.Add("Authorization", $"Bearer {town.Authority.Draft(town.Teams.BotAppId, $"{activity["serviceUrl"]}").Write()}");
        try
        {
            var (status, body) = await instance.CallAsync(request);
            turn.End(town.Book.Tick(), status, body);
            return (status, body);
        }
        catch (HttpRequestException)
        {
            turn.Fault();
            return (0, "");
        }
    }
}
