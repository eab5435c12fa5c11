using System.Net;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.TestKit;

/// <summary>What Teams refuses, the stub refuses with the same status and code.</summary>
public sealed class TeamsStubRefusalTests
{
    private readonly TeamsStub stub = new();
    private readonly EchoBot bot;
    private readonly StubPerson sam;
    private readonly StubTeam team;

    public TeamsStubRefusalTests()
    {
        bot = new EchoBot(stub);
        sam = stub.Person("Sam");
        team = stub.Team("Vlaardingen", sam);
    }

    [Fact]
    public async Task A_conversation_that_is_not_there_gives_404()
    {
        var answer = await bot.CallAsync(HttpMethod.Post, team.General, "v3/conversations/19:nothing/activities", Wire.Message("x"));
        Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (answer.StatusCode, await answer.CodeAsync()));
    }

    [Fact]
    public async Task A_thread_that_is_not_there_gives_404()
    {
        team.HasBot = true;
        var answer = await bot.CallAsync(HttpMethod.Post, team.General, $"v3/conversations/{team.Id};messageid=1/activities", Wire.Message("x"));
        Assert.Equal("ConversationNotFound", await answer.CodeAsync());
    }

    [Fact]
    public async Task A_team_without_the_bot_gives_403() =>
        Assert.Equal("BotNotInConversationRoster", await (await bot.SendAsync(team.General, Wire.Message("x"))).CodeAsync());

    [Fact]
    public async Task A_person_whom_the_bot_never_met_gives_403() =>
        Assert.Equal("ForbiddenOperationException", await (await bot.SendAsync(sam.PersonalChat, Wire.Message("x"))).CodeAsync());

    [Fact]
    public async Task A_person_who_blocked_the_bot_gives_403_until_unblocked()
    {
        (sam.HasBot, sam.Blocked) = (true, "ConversationBlockedByUser");
        Assert.Equal("ConversationBlockedByUser", await (await bot.SendAsync(sam.PersonalChat, Wire.Message("x"))).CodeAsync());
        sam.Blocked = null;
        Assert.Equal(HttpStatusCode.Created, (await bot.SendAsync(sam.PersonalChat, Wire.Message("x"))).StatusCode);
    }

    [Theory]
    [InlineData(51_100, HttpStatusCode.Created)]
    [InlineData(51_300, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Size_is_counted_in_UTF_16(int letters, HttpStatusCode expected)
    {
        team.HasBot = true;
        Assert.Equal(expected, (await bot.SendAsync(team.General, Wire.Message(new string('é', letters)))).StatusCode);
    }

    [Theory]
    [InlineData("""{ "text": "no type" }""", "MissingProperty")]
    [InlineData("""{ "type": "message" }""", "BadSyntax")]
    [InlineData("""{ "type": "message", "attachments": [ { "contentType": "application/vnd.microsoft.card.adaptive", "content": {} } ] }""", "BadSyntax")]
    public async Task An_unusable_activity_gives_400(string json, string code)
    {
        team.HasBot = true;
        var answer = await bot.SendAsync(team.General, Wire.Card(json));
        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.StatusCode, await answer.CodeAsync()));
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_gives_401_and_is_recorded()
    {
        (team.HasBot, stub.AcceptsBearer) = (true, token => token == "another");
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.SendAsync(team.General, Wire.Message("x"))).StatusCode);
        Assert.Equal("bot-token", Assert.Single(stub.Calls).Bearer);
        Assert.Empty(team.General.Messages);
    }

    [Fact]
    public async Task Web_chat_changes_no_messages()
    {
        var guest = stub.WebChatPerson("Guest");
        var id = $"{(await (await bot.SendAsync(guest.PersonalChat, Wire.Message("x"))).ReadAsync())["id"]}";
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await bot.EditAsync(guest.PersonalChat, id, Wire.Message("y"))).StatusCode);
    }
}
