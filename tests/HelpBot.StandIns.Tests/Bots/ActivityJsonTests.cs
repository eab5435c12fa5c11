using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

public sealed class ActivityJsonTests
{
    private const string Teams =
        """
        {"type":"message","id":"1","timestamp":"2026-11-21T20:42:00.123Z","localTimestamp":"2026-11-21T20:42:00.123Z",
        "localTimezone":"Europe/Amsterdam","serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams",
        "from":{"id":"29:p","name":"Noor","aadObjectId":"aad","newer":1},
        "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"t","id":"19:c"},
        "recipient":{"id":"28:b","role":"bot"},"textFormat":"plain","locale":"nl-NL","text":"hallo",
        "attachments":[{"contentType":"text/html","content":"<p>hallo</p>"}],
        "entities":[{"type":"clientInfo","country":"NL"}],"channelData":{"tenant":{"id":"t"}},"replyToId":"0",
        "value":{"verb":"claim"},"suggestedActions":{"to":["29:p"],"actions":[{"type":"imBack","title":"Ja","value":"Ja"}]},
        "newer":{"a":[1,2]}}
        """;

    [Fact]
    public void An_activity_reads_and_writes_as_the_same_json()
    {
        var settings = MessageSerializerSettings.Create();
        var written = JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Activity>(Teams, settings), settings);
        Assert.True(JToken.DeepEquals(JToken.Parse(Teams), JToken.Parse(written)), written);
    }

    [Fact]
    public void Times_are_written_as_iso_and_lengths_as_iso_8601()
    {
        var activity = new Activity
        {
            Timestamp = new DateTimeOffset(2026, 11, 21, 21, 42, 0, TimeSpan.FromHours(1)),
            Value = new Attachment { Content = TimeSpan.FromMinutes(30) },
        };
        Assert.Equal(
            """{"timestamp":"2026-11-21T21:42:00+01:00","value":{"content":"PT30M"}}""",
            JsonConvert.SerializeObject(activity, MessageSerializerSettings.Create()));
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message/x", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void An_activity_is_of_the_kind_that_its_type_says(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);

    [Fact]
    public void Channel_data_that_is_something_else_is_not_read()
    {
        var activity = new Activity { ChannelData = "text" };
        Assert.False(activity.TryGetChannelData<Microsoft.Bot.Schema.Teams.TeamsChannelData>(out _));
        Assert.False(new Activity().TryGetChannelData<Microsoft.Bot.Schema.Teams.TeamsChannelData>(out _));
    }

    [Theory]
    [InlineData("msteams", "1")]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    public void A_conversation_update_of_web_chat_cannot_be_replied_to(string channel, string? activityId) =>
        Assert.Equal(activityId, new Activity { Type = "conversationUpdate", Id = "1", ChannelId = channel }.GetConversationReference().ActivityId);
}
