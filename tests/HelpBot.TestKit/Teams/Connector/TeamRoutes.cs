using System.Text.Json.Nodes;

namespace HelpBot.TestKit.Teams.Connector;

/// <summary>What a team is called and which channels it has.</summary>
internal static class TeamRoutes
{
    public static ConnectorAnswer Details(TeamsStub stub, string id) => For(stub, id, team =>
        new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.AadGroupId });

    public static ConnectorAnswer Channels(TeamsStub stub, string id) => For(stub, id, team =>
        new JsonObject { ["conversations"] = new JsonArray([.. team.Channels.Select(channel => Json(team, channel))]) });

    // Teams gives the General channel no name, since every client shows it in the reader's language.
    private static JsonObject Json(StubTeam team, StubConversation channel) =>
        new() { ["id"] = channel.Id, ["name"] = channel == team.General ? null : channel.Name };

    private static ConnectorAnswer For(TeamsStub stub, string id, Func<StubTeam, JsonObject> answer)
    {
        if (stub.Teams.FirstOrDefault(team => team.Id == id) is not { } team) return ConnectorAnswer.Error(404, "TeamNotFound", "No such team.");
        return Target.Refusal(team.General) ?? ConnectorAnswer.Ok(answer(team));
    }
}
