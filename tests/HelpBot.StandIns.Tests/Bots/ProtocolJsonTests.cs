using System.Globalization;
using AdaptiveCards;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

/// <summary>What goes over the wire is read and written without Newtonsoft.Json, and must be what that would have made of it.</summary>
public sealed class ProtocolJsonTests
{
    [Theory]
    [InlineData("""{"type":"message","id":42,"text":1.50,"name":true,"topicName":null}""")]
    [InlineData("""{"Type":"message","ID":"1","ChannelId":"test","newer":{"a":[1,null,"b"]},"newest":null}""")]
    [InlineData("""{"type":"message","timestamp":"2026-11-21T20:42:00.1234567+01:00","expiration":"","localTimestamp":"2026-11-21T20:42:00Z"}""")]
    [InlineData("""{"type":"message","historyDisclosed":"true","membersAdded":[{"id":"1","more":2},null],"listenFor":[]}""")]
    [InlineData("""{"type":"message","value":{"at":"2026-11-21T20:42:00Z","day":"2026-11-21","n":1e3,"big":123456789012345678901234567890}}""")]
    [InlineData("""{"type":"message","value":"2026-11-21T20:42:00+05:00","channelData":[{"a":{"b":{}}}]}""")]
    [InlineData("""{"type":"message","value":7,"channelData":true,"entities":[{"type":"mention","text":"<at>HelpBot</at>"}]}""")]
    [InlineData("""{"type":"message","value":{"twice":1,"twice":2},"text":"één 🛒 \u00e9 \"x\" \\"}""")]
    [InlineData("""{"type":"message","relatesTo":{"user":{"id":"1"},"conversation":{"id":"2","isGroup":1}},"suggestedActions":{"to":["1"]}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"a/b","content":"<p>"},{"content":[1.0,-2,3.5e-3]}],/* why */}""")]
    public async Task What_comes_in_is_read_as_Newtonsoft_reads_it(string members)
    {
        var json = members.Insert(1, "\"serviceUrl\":\"https://channel.example/\",");
        Activity? seen = null;
        await using var server = await BotServer.StartAsync(turn =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });
        Assert.Equal(200, (int)(await server.PostAsync(json)).StatusCode);
        seen!.CallerId = null;
        Assert.Equal(Written(JsonConvert.DeserializeObject<Activity>(json, MessageSerializerSettings.Create())), Written(seen));
    }

    [Theory]
    [InlineData("""{"type":"message","text":{}}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","entities":{}}""")]
    [InlineData("""{"type":"message","timestamp":"soon"}""")]
    [InlineData("""{"type":"message","historyDisclosed":"perhaps"}""")]
    [InlineData("""{"type":"message","value":[1,2""")]
    public async Task What_does_not_fit_is_answered_400(string json)
    {
        await using var server = await BotServer.StartAsync(_ => Task.CompletedTask);
        Assert.Equal(400, (int)(await server.PostAsync(json)).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task What_goes_out_is_written_as_Newtonsoft_writes_it(string what, object content)
    {
        var said = new Activity
        {
            Type = "message", Text = $"{what}: één 🛒 <b>\"x\" & 'y'</b>\u2028\u00a0", HistoryDisclosed = false,
            Timestamp = DateTimeOffset.Parse("2026-11-21T20:42:00.5+01:00", CultureInfo.InvariantCulture),
            Attachments = [new Attachment { ContentType = "a/b", Content = content }],
            ListenFor = ["een"], ChannelData = content,
            Properties = new JObject { ["newer"] = new JArray(1, 2.5, "x", null!, true) },
        };
        await using var server = await BotServer.StartAsync(turn => turn.SendActivityAsync(said));
        await server.PostAsync(Incoming.Message());
        said.Id = null;
        Assert.Equal(JToken.Parse(Written(said)).ToString(), Assert.Single(server.Channel.Calls).Body!.ToString());
    }

    public static TheoryData<string, object> Contents() => new()
    {
        { "tokens", new JObject { ["at"] = new JValue(new DateTime(2026, 11, 21, 20, 42, 0, DateTimeKind.Utc)), ["n"] = 1.0, ["none"] = null } },
        { "raw", new JRaw("""{"a":[1,{"b":"c"}]}""") },
        { "texts", new Dictionary<string, string> { ["a"] = "b", ["c"] = null! } },
        { "members", new Dictionary<string, object> { ["a"] = 1, ["b"] = new List<int> { 1, 2 }, ["c"] = TimeSpan.FromMinutes(30) } },
        { "other", new Dictionary<int, string[]> { [1] = ["x"] } },
        { "anonymous", new { A = 1 } },
        { "length", TimeSpan.FromHours(2) },
        { "kind", DayOfWeek.Friday },
        { "number", 2.0 },
        { "card", new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Titel") { Weight = AdaptiveTextWeight.Bolder } } } },
        { "account", new ChannelAccount("29:1", "Noor") { Properties = new JObject { ["tenant"] = "t" } } },
    };

    private static string Written(object? value) => JsonConvert.SerializeObject(value, MessageSerializerSettings.Create());
}
