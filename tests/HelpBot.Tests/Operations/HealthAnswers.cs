using System.Net;
using System.Text.Json.Nodes;
using HelpBot.Operations.Backlog;
using HelpBot.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HelpBot.Tests.Operations;

/// <summary>What a town's health paths answer.</summary>
internal static class HealthAnswers
{
    /// <summary>Asks one path.</summary>
    public static async Task<(HttpStatusCode Http, string Status, IReadOnlyDictionary<string, string> Codes)> HealthAsync(this Town town, string path)
    {
        var answer = await town.Client.GetAsync(new Uri($"/health/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        var codes = body["checks"]!.AsArray().Where(check => check!["code"] is not null).ToDictionary(check => $"{check!["name"]}", check => $"{check!["code"]}");
        return (answer.StatusCode, $"{body["status"]}", codes);
    }

    /// <summary>Lets minutes go by, and after each the watch has looked.</summary>
    public static async Task MinutesAsync(this Town town, int minutes)
    {
        var watch = town.Services.GetServices<IHostedService>().OfType<BacklogWatch>().Single();
        for (var i = 0; i < minutes; i++)
        {
            town.Pass(TimeSpan.FromMinutes(1));
            await watch.LookAsync(TestContext.Current.CancellationToken);
        }
    }
}
