using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.TestKit;

/// <summary>The same stub over a real socket.</summary>
public sealed class TeamsServerTests
{
    [Fact]
    public async Task A_bot_in_another_process_reaches_the_stub_over_a_port()
    {
        var stub = new TeamsStub();
        await using var server = await TeamsServer.StartAsync(stub);
        using var network = new SocketsHttpHandler();
        var bot = new EchoBot(stub, network);
        var sam = stub.Person("Sam");
        await sam.SaysAsync("hello");
        var answer = await bot.SendAsync(sam.PersonalChat, Wire.Message("hello back"));

        Assert.StartsWith("http://127.0.0.1:", $"{bot.Heard[0]["serviceUrl"]}", StringComparison.Ordinal);
        Assert.Equal($"{(await answer.ReadAsync())["id"]}", sam.PersonalChat.Last.Id);
        Assert.Equal("bot-token", Assert.Single(stub.Calls).Bearer);
    }

    [Fact]
    public async Task A_broken_connection_breaks_over_a_port_too()
    {
        var stub = new TeamsStub();
        await using var server = await TeamsServer.StartAsync(stub);
        using var network = new SocketsHttpHandler();
        var bot = new EchoBot(stub, network);
        var sam = stub.Person("Sam");
        sam.HasBot = true;
        stub.Faults.Script(Fault.Broken(afterEffect: true));
        await Assert.ThrowsAsync<HttpRequestException>(() => bot.SendAsync(sam.PersonalChat, Wire.Message("x")));
        Assert.Single(sam.PersonalChat.Messages);
    }
}
