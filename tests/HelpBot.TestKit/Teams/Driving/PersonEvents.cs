using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Driving;

/// <summary>Builds the events that Teams sends when the app or a person comes or goes.</summary>
internal static class PersonEvents
{
    public static JsonObject Installation(StubPerson by, StubConversation where, bool added)
    {
        var activity = PersonActivity.Create("installationUpdate", by, where);
        activity["action"] = added ? "add" : "remove";
        return activity;
    }

    public static JsonObject Members(StubPerson by, StubConversation where, JsonObject member, bool added)
    {
        var activity = PersonActivity.Create("conversationUpdate", by, where);
        activity[added ? "membersAdded" : "membersRemoved"] = new JsonArray(member);
        if (where.Team is not null) activity["channelData"]!["eventType"] = added ? "teamMemberAdded" : "teamMemberRemoved";
        return activity;
    }

    public static JsonObject Bot(TeamsStub stub) => new() { ["id"] = stub.BotId };
}
