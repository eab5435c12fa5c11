using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Tests.Bots;

public sealed class TeamsTests
{
    private static readonly JObject Team = JObject.Parse("""{"team":{"id":"19:team"},"channel":{"id":"19:channel"},"tenant":{"id":"t"}}""");

    [Fact]
    public async Task Each_member_added_is_asked_for_but_the_bot_itself()
    {
        var bot = new Recorder();
        await using var server = await BotServer.StartAsync(bot);
        server.Channel.Answer = _ => ChannelStub.Json(HttpStatusCode.OK, """{"id":"29:p","aadObjectId":"aad-p","givenName":"Noor"}""");
        await server.PostAsync(Update(("membersAdded", JArray.Parse("""[{"id":"29:p"},{"id":"28:bot"}]"""))));

        Assert.Equal("GET https://channel.example/amer/v3/conversations/19%3Ateam/members/29%3Ap", Assert.Single(server.Channel.Calls).Call);
        Assert.Equal(["added 29:p Noor in 19:team", "added 28:bot  in 19:team"], bot.Seen);
    }

    [Theory]
    [InlineData("ServiceError", true)]
    [InlineData("ConversationNotFound", false)]
    public async Task An_error_there_goes_on_unless_the_member_is_gone_again(string code, bool goesOn)
    {
        var bot = new Recorder();
        await using var server = await BotServer.StartAsync(bot);
        server.Channel.Answer = _ => ChannelStub.Json(HttpStatusCode.NotFound, $$$"""{"error":{"code":"{{{code}}}"}}""");
        var post = () => server.PostAsync(Update(("membersAdded", JArray.Parse("""[{"id":"29:p"}]"""))));
        if (goesOn) await Assert.ThrowsAsync<ErrorResponseException>(post);
        else await post();
        Assert.Equal(goesOn ? [] : ["added 29:p  in 19:team"], bot.Seen);
    }

    [Fact]
    public async Task Members_removed_are_told_without_a_call()
    {
        var bot = new Recorder();
        await using var server = await BotServer.StartAsync(bot);
        await server.PostAsync(Update(("membersRemoved", JArray.Parse("""[{"id":"29:p"}]"""))));
        Assert.Equal(["removed 29:p in 19:team"], bot.Seen);
        Assert.Empty(server.Channel.Calls);
    }

    [Theory]
    [InlineData("channelDeleted", "channel deleted 19:channel")]
    [InlineData("channelRestored", "channel restored 19:channel")]
    [InlineData("channelRenamed", "channel renamed 19:channel")]
    [InlineData("teamRenamed", "team renamed 19:team")]
    [InlineData("teamDeleted", "team deleted 19:team")]
    [InlineData("somethingNew", null)]
    public async Task What_happens_in_a_team_is_told(string eventType, string? seen)
    {
        var bot = new Recorder();
        await using var server = await BotServer.StartAsync(bot);
        var data = (JObject)Team.DeepClone();
        data["eventType"] = eventType;
        await server.PostAsync(Incoming.Activity("conversationUpdate", ("channelData", data)));
        Assert.Equal(seen is null ? [] : [seen], bot.Seen);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    public async Task Installation_is_told(string action, string seen)
    {
        var bot = new Recorder();
        await using var server = await BotServer.StartAsync(bot);
        await server.PostAsync(Incoming.Activity("installationUpdate", ("action", action)));
        Assert.Equal([seen], bot.Seen);
    }

    [Fact]
    public async Task Members_channels_and_details_are_asked_of_Teams()
    {
        string[] seen = [];
        await using var server = await BotServer.StartAsync(async turn =>
        {
            var page = await TeamsInfo.GetPagedMembersAsync(turn, 100, "next/1");
            var channels = await TeamsInfo.GetTeamChannelsAsync(turn);
            var team = await TeamsInfo.GetTeamDetailsAsync(turn);
            seen = [page.ContinuationToken!, page.Members[0].UserPrincipalName!, channels[0].Id!, team.Name!];
        });
        server.Channel.Answer = request => ChannelStub.Json(HttpStatusCode.OK, request.RequestUri!.AbsolutePath switch
        {
            var path when path.EndsWith("/pagedmembers", StringComparison.Ordinal) =>
                """{"continuationToken":"next/2","members":[{"id":"29:p","userPrincipalName":"p@example.nl"}]}""",
            var path when path.EndsWith("/conversations", StringComparison.Ordinal) => """{"conversations":[{"id":"19:team"}]}""",
            _ => """{"name":"Overvecht"}""",
        });
        await server.PostAsync(Incoming.Message(("channelData", Team)));

        Assert.Equal(["next/2", "p@example.nl", "19:team", "Overvecht"], seen);
        Assert.Equal(
            [
                "GET https://channel.example/amer/v3/conversations/19%3Ateam/pagedmembers?pageSize=100&continuationToken=next%2F1",
                "GET https://channel.example/amer/v3/teams/19%3Ateam/conversations",
                "GET https://channel.example/amer/v3/teams/19%3Ateam",
            ],
            server.Channel.Calls.Select(call => call.Call));
    }

    [Fact]
    public async Task A_person_is_notified_and_a_mention_of_the_bot_is_taken_out()
    {
        string? text = null;
        await using var server = await BotServer.StartAsync(async turn =>
        {
            text = turn.Activity.RemoveRecipientMention();
            var message = MessageFactory.Text("let op");
            message.TeamsNotifyUser();
            await turn.SendActivityAsync(message);
        });
        await server.PostAsync(Incoming.Message(
            ("text", "<at>HelpBot</at> nieuwe hulpvraag"),
            ("entities", JArray.Parse("""[{"type":"mention","text":"<at>HelpBot</at>","mentioned":{"id":"28:bot","name":"HelpBot"}}]"""))));
        Assert.Equal("nieuwe hulpvraag", text);
        Assert.Equal("""{"notification":{"alert":true}}""", server.Channel.Calls[0].Body!["channelData"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    private static string Update((string, JToken?) what) => Incoming.Activity("conversationUpdate", ("channelData", Team), what);

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Seen.AddRange(teamsMembersAdded.Select(member => $"added {member.Id} {member.GivenName} in {teamInfo.Id}"));
            return Task.CompletedTask;
        }

        protected override Task OnTeamsMembersRemovedAsync(
            IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Seen.AddRange(teamsMembersRemoved.Select(member => $"removed {member.Id} in {teamInfo.Id}"));
            return Task.CompletedTask;
        }

        protected override Task OnTeamsChannelDeletedAsync(
            ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See($"channel deleted {channelInfo.Id}");

        protected override Task OnTeamsChannelRestoredAsync(
            ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See($"channel restored {channelInfo.Id}");

        protected override Task OnTeamsChannelRenamedAsync(
            ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See($"channel renamed {channelInfo.Id}");

        protected override Task OnTeamsTeamRenamedAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See($"team renamed {teamInfo.Id}");

        protected override Task OnTeamsTeamDeletedAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See($"team deleted {teamInfo.Id}");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => See("installed");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => See("uninstalled");

        private Task See(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
