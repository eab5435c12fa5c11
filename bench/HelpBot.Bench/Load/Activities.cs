using System.Globalization;
using System.Text.Json;
using HelpBot.Dialogs.Wire;

namespace HelpBot.Bench.Load;

/// <summary>Activities as Teams sends them, written as text: the load is not to cost more than what it is put on.</summary>
internal static class Activities
{
    private static long _last = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    /// <summary>A message in someone's own chat.</summary>
    public static string Message(int team, int number, string text) => Written("message", team, number, channel: false, $"""
        "text":{JsonSerializer.Serialize(text)},"textFormat":"plain",
        """);

    /// <summary>A tap on a card, in the channel or in someone's own chat.</summary>
    public static string Tap(int team, int number, bool channel, string card, ButtonData data) => Written("invoke", team, number, channel, $$"""
        "name":"adaptiveCard/action","replyToId":"{{card}}",
        "value":{"action":{"type":"Action.Execute","verb":"{{data.Verb}}","data":{{JsonSerializer.Serialize(data.ToCard())}}},"trigger":"manual"},
        """);

    private static string Written(string type, int team, int number, bool channel, string content)
    {
        var id = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        var now = DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        var person = BenchTown.Member(team, number);
        var (conversation, kind, place) = channel
            ? ($"{BenchTown.Channel(team)};messageid={id}", "\"conversationType\":\"channel\",\"isGroup\":true", Place(team))
            : ($"a:1{person}", "\"conversationType\":\"personal\"", "");
        return $$"""
            {"type":"{{type}}","id":"{{id}}","timestamp":"{{now}}","localTimestamp":"{{now}}","localTimezone":"Europe/Amsterdam",
            "channelId":"msteams","serviceUrl":"{{BenchTown.ServiceUrl}}",{{content}}
            "from":{"id":"29:{{person}}","name":"Iemand","aadObjectId":"{{person}}"},
            "recipient":{"id":"28:{{BenchTown.AppId}}","name":"HelpBot"},
            "conversation":{"id":"{{conversation}}",{{kind}},"tenantId":"{{BenchTown.Tenant}}"},"locale":"nl-NL",
            "entities":[{"type":"clientInfo","locale":"nl-NL","country":"NL","platform":"Web","timezone":"Europe/Amsterdam"}],
            "channelData":{ {{place}}"tenant":{"id":"{{BenchTown.Tenant}}"} } }
            """;
    }

    private static string Place(int team) => $$"""
        "team":{"id":"{{BenchTown.Channel(team)}}","name":"Holy"},"channel":{"id":"{{BenchTown.Channel(team)}}"},
        "teamsTeamId":"{{BenchTown.Channel(team)}}","teamsChannelId":"{{BenchTown.Channel(team)}}",
        """;
}
