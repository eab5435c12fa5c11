using System.Net;
using System.Text.Json.Nodes;
using HelpBot.TestKit.Teams;

namespace HelpBot.Tests.TestKit;

public sealed class TeamsStubTests
{
    private readonly TeamsStub stub = new();
    private readonly EchoBot bot;
    private readonly StubPerson sam;
    private readonly StubTeam team;

    public TeamsStubTests()
    {
        bot = new EchoBot(stub);
        sam = stub.Person("Sam de Wit");
        team = stub.Team("Vlaardingen", sam);
        team.HasBot = true;
    }

    [Fact]
    public async Task A_message_of_the_bot_is_kept_with_its_edits()
    {
        sam.HasBot = true;
        var sent = await bot.SendAsync(sam.PersonalChat, Wire.Message("first"));
        var id = $"{(await sent.ReadAsync())["id"]}";
        var edited = await bot.EditAsync(sam.PersonalChat, id, Wire.CardMessage(Wire.CardSaying("second")));

        var message = Assert.Single(sam.PersonalChat.Messages);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK, id), (sent.StatusCode, edited.StatusCode, message.Id));
        Assert.Equal("first", message.Versions[0].Text);
        Assert.Equal("A card", message.Summary);
        Assert.Equal("second", message.Card!["body"]![0]!["text"]!.ToString());
    }

    [Fact]
    public async Task A_deleted_message_is_gone_but_not_forgotten()
    {
        sam.HasBot = true;
        var id = $"{(await (await bot.SendAsync(sam.PersonalChat, Wire.Message("x"))).ReadAsync())["id"]}";
        await bot.CallAsync(HttpMethod.Delete, sam.PersonalChat, $"v3/conversations/{sam.PersonalChat.Id}/activities/{id}");
        Assert.Empty(sam.PersonalChat.Messages);
        Assert.NotNull(Assert.Single(sam.PersonalChat.History).DeletedAt);
        Assert.Equal("ActivityNotFoundInConversation", await (await bot.EditAsync(sam.PersonalChat, id, Wire.Message("y"))).CodeAsync());
    }

    [Fact]
    public async Task A_new_thread_in_a_channel_has_the_id_of_its_first_message()
    {
        var create = new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = team.General.Id } },
            ["activity"] = Wire.Message("root"),
        };
        var answer = await (await bot.CallAsync(HttpMethod.Post, team.General, "v3/conversations", create)).ReadAsync();
        var thread = $"{answer["id"]}";
        await bot.CallAsync(HttpMethod.Post, team.General, $"v3/conversations/{Uri.EscapeDataString(thread)}/activities", Wire.Message("reply"));

        Assert.Equal($"{team.General.Id};messageid={answer["activityId"]}", thread);
        Assert.Equal(["root", "reply"], team.General.Messages.Select(message => message.Text));
        Assert.All(team.General.Messages, message => Assert.Equal($"{answer["activityId"]}", message.ThreadId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chat_is_opened_by_either_id_of_the_person_and_is_the_same_each_time(bool byEntraId)
    {
        var create = new JsonObject
        {
            ["members"] = new JsonArray(new JsonObject { ["id"] = byEntraId ? sam.AadObjectId : sam.Id }), ["tenantId"] = stub.TenantId,
        };
        var answer = await bot.CallAsync(HttpMethod.Post, sam.PersonalChat, "v3/conversations", create);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(sam.PersonalChat.Id, $"{(await answer.ReadAsync())["id"]}");
    }

    [Fact]
    public async Task A_chat_needs_the_tenant()
    {
        var create = new JsonObject { ["members"] = new JsonArray(new JsonObject { ["id"] = sam.Id }) };
        Assert.Equal("BadSyntax", await (await bot.CallAsync(HttpMethod.Post, sam.PersonalChat, "v3/conversations", create)).CodeAsync());
        create["tenantId"] = Guid.NewGuid().ToString();
        Assert.Equal("ForbiddenOperationException", await (await bot.CallAsync(HttpMethod.Post, sam.PersonalChat, "v3/conversations", create)).CodeAsync());
    }

    [Fact]
    public async Task Text_with_a_card_is_shown_as_two_messages_and_tells_no_id()
    {
        var both = Wire.CardMessage(Wire.CardSaying("card"));
        both["text"] = "text";
        var answer = await (await bot.SendAsync(team.General, both)).ReadAsync();
        Assert.Null(answer["id"]);
        Assert.Equal(2, team.General.Messages.Count);
    }

    [Fact]
    public async Task Roster_is_told_whole_by_page_and_one_by_one()
    {
        team.With(stub.Person("Noor"), stub.Person("Ali"));
        var path = $"v3/conversations/{Uri.EscapeDataString(team.Id)}";
        var first = await (await bot.CallAsync(HttpMethod.Get, team.General, $"{path}/pagedmembers?pageSize=2")).ReadAsync();
        var rest = await (await bot.CallAsync(HttpMethod.Get, team.General, $"{path}/pagedmembers?pageSize=2&continuationToken={first["continuationToken"]}")).ReadAsync();
        var one = await (await bot.CallAsync(HttpMethod.Get, team.General, $"{path}/members/{sam.AadObjectId}")).ReadAsync();
        var nobody = await bot.CallAsync(HttpMethod.Get, team.General, $"{path}/members/29:nobody");

        Assert.Equal((2, 1), (first["members"]!.AsArray().Count, rest["members"]!.AsArray().Count));
        Assert.Null(rest["continuationToken"]);
        Assert.Equal(("Sam", "de Wit", sam.Id), ($"{one["givenName"]}", $"{one["surname"]}", $"{one["id"]}"));
        Assert.Equal("MemberNotFoundInConversation", await nobody.CodeAsync());
    }

    [Fact]
    public async Task Channels_of_a_team_are_told_and_General_has_no_name()
    {
        team.Channel("Planning");
        var answer = await (await bot.CallAsync(HttpMethod.Get, team.General, $"v3/teams/{Uri.EscapeDataString(team.Id)}/conversations")).ReadAsync();
        Assert.Equal(["", "Planning"], answer["conversations"]!.AsArray().Select(channel => $"{channel!["name"]}"));
    }

    [Fact]
    public async Task Waiting_for_a_message_ends_when_it_comes()
    {
        var waiting = team.General.MessageAsync(message => message.Text == "late");
        await bot.SendAsync(team.General, Wire.Message("early"));
        Assert.False(waiting.IsCompleted);
        await bot.SendAsync(team.General, Wire.Message("late"));
        Assert.Equal("late", (await waiting).Text);
    }

    [Fact]
    public async Task Waiting_in_vain_says_what_is_there()
    {
        await bot.SendAsync(team.General, Wire.Message("something else"));
        var failure = await Assert.ThrowsAsync<TimeoutException>(() => team.General.MessageAsync(message => message.Text == "never", TimeSpan.FromMilliseconds(20)));
        Assert.Contains("something else", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_to_another_host_go_nowhere()
    {
        using var client = new HttpClient(stub.CreateHandler());
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("https://elsewhere.invalid/v3/conversations"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_hundred_messages_at_once_are_all_kept_under_their_own_ids()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(number => bot.SendAsync(team.General, Wire.Message($"{number}"))));
        Assert.Equal(200, team.General.Messages.Select(message => message.Id).Distinct().Count());
        Assert.Equal(200, stub.Calls.Count(call => call is { Method: "POST", Status: 201, Bearer: "bot-token" }));
    }
}
