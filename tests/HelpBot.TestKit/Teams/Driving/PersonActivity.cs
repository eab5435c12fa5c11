using System.Globalization;
using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Driving;

/// <summary>Builds activities with all that a channel puts around what a person did.</summary>
internal static class PersonActivity
{
    public static JsonObject Create(string type, StubPerson who, StubConversation where, string? threadId = null)
    {
        var stub = who.Stub;
        var activity = new JsonObject
        {
            ["type"] = type,
            ["channelId"] = who.ChannelId,
            ["serviceUrl"] = stub.ServiceUrls[who.ChannelId].ToString(),
            ["from"] = Account(who),
            ["recipient"] = new JsonObject { ["id"] = stub.BotId, ["name"] = stub.BotName },
            ["conversation"] = Conversation(where, threadId),
            ["locale"] = who.Locale,
        };
        if (who.ChannelId == ChannelIds.Teams) AddTeams(activity, who, where);
        Stamp(activity, stub);
        return activity;
    }

    /// <summary>A new id and the time of now, for a first delivery and for a repeat that Teams dresses as new.</summary>
    public static void Stamp(JsonObject activity, TeamsStub stub)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
        var now = stub.Time.GetUtcNow();
        activity["id"] = stub.NextId();
        activity["timestamp"] = now.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        activity["localTimestamp"] = TimeZoneInfo.ConvertTime(now, zone).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
        activity["localTimezone"] = zone.Id;
    }

    public static JsonObject Account(StubPerson who)
    {
        var account = new JsonObject { ["id"] = who.Id, ["name"] = who.Name };
        if (who.AadObjectId is { } aad) account["aadObjectId"] = aad;
        return account;
    }

    private static JsonObject Conversation(StubConversation where, string? threadId)
    {
        var conversation = new JsonObject { ["id"] = where.WireId(threadId) };
        if (where.Person is { ChannelId: not ChannelIds.Teams }) return conversation;
        conversation["tenantId"] = where.Stub.TenantId;
        conversation["conversationType"] = where.Team is null ? "personal" : "channel";
        if (where.Team is not null) conversation["isGroup"] = true;
        return conversation;
    }

    private static void AddTeams(JsonObject activity, StubPerson who, StubConversation where)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = who.Stub.TenantId } };
        if (where.Team is { } team)
        {
            data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.AadGroupId };
            data["channel"] = new JsonObject { ["id"] = where.Id };
            data["teamsTeamId"] = team.Id;
            data["teamsChannelId"] = where.Id;
        }

        activity["channelData"] = data;
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo", ["locale"] = who.Locale, ["country"] = "NL", ["platform"] = "Web", ["timezone"] = "Europe/Amsterdam",
        });
    }
}
