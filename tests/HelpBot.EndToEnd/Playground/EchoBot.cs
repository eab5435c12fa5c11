using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HelpBot.Dev.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HelpBot.EndToEnd.Playground;

/// <summary>
/// The smallest bot that shows all the harness can do: it repeats text, sends a card on "kaart", posts one to the team's channel on
/// "plaats", and answers a card's button by editing that card and by a replacement card.
/// </summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private readonly HttpClient _connector = new();
    private readonly WebApplication _app;
    private readonly int _port = Ports.Free();

    private EchoBot()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add($"http://127.0.0.1:{_port}");
        _app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            var activity = (await request.ReadFromJsonAsync<JsonObject>())!;
            Received.Enqueue(activity);
            return (string?)activity["type"] switch
            {
                "message" => await Answer(activity),
                "invoke" => await Click(activity),
                _ => Results.Ok(),
            };
        });
    }

    public Uri Endpoint => new($"http://127.0.0.1:{_port}/api/messages");

    public ConcurrentQueue<JsonObject> Received { get; } = new();

    public static async Task<EchoBot> Start()
    {
        var bot = new EchoBot();
        await bot._app.StartAsync();
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _connector.Dispose();
    }

    private static JsonObject Message(JsonObject card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = EchoCard.ContentType, ["content"] = card }),
    };

    private static JsonObject Choice() => new()
    {
        ["type"] = "message",
        ["text"] = "Kies maar",
        ["suggestedActions"] = JsonNode.Parse("""{ "actions": [{ "type": "imBack", "title": "Ja hoor", "value": "ja" }] }"""),
    };

    private async Task<IResult> Answer(JsonObject activity)
    {
        var text = (string?)activity["text"] ?? "";
        if (text == "plaats") await Post(activity);
        else await Send(activity, text switch
        {
            "kaart" => Message(EchoCard.Open()),
            "vragen" => Message(EchoCard.Questions()),
            "keuze" => Choice(),
            _ => new JsonObject { ["type"] = "message", ["text"] = $"Je zei: {text}" },
        });
        return Results.Ok();
    }

    private async Task<IResult> Click(JsonObject activity)
    {
        var card = EchoCard.Taken((string)activity["from"]!["name"]!);
        var id = Uri.EscapeDataString((string)activity["replyToId"]!);
        using var edit = await _connector.PutAsJsonAsync($"{Conversation(activity)}/activities/{id}", Message((JsonObject)card.DeepClone()));
        edit.EnsureSuccessStatusCode();
        return Results.Json(new JsonObject { ["statusCode"] = 200, ["type"] = EchoCard.ContentType, ["value"] = card });
    }

    private async Task Send(JsonObject activity, JsonObject message)
    {
        using var answer = await _connector.PostAsJsonAsync($"{Conversation(activity)}/activities", message);
        answer.EnsureSuccessStatusCode();
    }

    private async Task Post(JsonObject activity)
    {
        var body = new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = PlaygroundPage.ChannelId } },
            ["activity"] = Message(EchoCard.Open()),
        };
        using var answer = await _connector.PostAsJsonAsync($"{activity["serviceUrl"]}/v3/conversations", body);
        answer.EnsureSuccessStatusCode();
    }

    private static string Conversation(JsonObject activity) =>
        $"{activity["serviceUrl"]}/v3/conversations/{Uri.EscapeDataString((string)activity["conversation"]!["id"]!)}";
}
