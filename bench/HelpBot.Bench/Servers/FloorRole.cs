using System.Globalization;
using System.Text.Json;
using HelpBot.Bench.Stubs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HelpBot.Bench.Servers;

/// <summary>
/// The least that a turn can cost here: a bare endpoint that parses the same body, makes as many calls of the same size,
/// reads side by side and the rest one after another, and answers as much. No authentication, no logging, no bot.
/// </summary>
internal static class FloorRole
{
    /// <summary>The name of the role.</summary>
    public const string Name = "floor";

    /// <summary>The header that tells which of the recorded turns this is.</summary>
    public const string Turn = "x-turn";

    /// <summary>Runs it.</summary>
    /// <param name="stub">Address of the stub.</param>
    /// <param name="scriptFile">The recorded turns.</param>
    public static async Task Run(string stub, string scriptFile)
    {
        var turns = JsonSerializer.Deserialize<RecordedTurn[]>(await File.ReadAllTextAsync(scriptFile))!;
        // Through the handler that HelpBot's calls to the channel go through here: what the bench costs is no cost of the bot.
        using var client = new HttpClient(new RedirectHandler(stub));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body);
            var turn = turns[int.Parse(context.Request.Headers[Turn].ToString(), CultureInfo.InvariantCulture)];
            await Task.WhenAll(turn.Calls.Where(call => call.Method == "GET").Select(call => Call(client, call)));
            foreach (var call in turn.Calls.Where(call => call.Method != "GET")) await Call(client, call);
            context.Response.ContentLength = turn.Answered;
            if (turn.Answered > 0) await context.Response.Body.WriteAsync(new byte[turn.Answered]);
        });
        await Role.Run(app);
    }

    private static async Task Call(HttpClient client, StubCall call)
    {
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), string.Create(CultureInfo.InvariantCulture, $"http://floor/{call.Received}"));
        if (call.Sent > 0) request.Content = new ByteArrayContent(new byte[call.Sent]);
        using var answer = await client.SendAsync(request);
        await answer.Content.ReadAsByteArrayAsync();
    }
}
