using System.Net;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;
using HelpBot.TestKit.Time;

namespace HelpBot.Tests.TestKit;

public sealed class TeamsStubFaultTests
{
    private readonly ManualClock clock = new();
    private readonly TeamsStub stub;
    private readonly EchoBot bot;
    private readonly StubTeam team;
    private readonly StubPerson sam;

    public TeamsStubFaultTests()
    {
        stub = new TeamsStub(clock);
        bot = new EchoBot(stub);
        sam = stub.Person("Sam");
        team = stub.Team("Vlaardingen", sam);
        team.HasBot = true;
    }

    [Fact]
    public async Task Throttling_meets_the_chosen_calls_as_often_as_scripted()
    {
        stub.Faults.Script(Fault.Throttled(TimeSpan.FromSeconds(3)), new CallFilter { Method = "POST", Person = sam }, times: 2);
        var elsewhere = await SayAsync(team.General);
        var (first, second, third) = (await SayAsync(sam.PersonalChat), await SayAsync(sam.PersonalChat), await SayAsync(sam.PersonalChat));

        Assert.Equal([201, 429, 429, 201], new[] { elsewhere, first, second, third }.Select(answer => (int)answer.StatusCode));
        Assert.Equal(TimeSpan.FromSeconds(3), first.Headers.RetryAfter!.Delta);
        Assert.Single(sam.PersonalChat.Messages);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_server_error_comes_before_or_after_the_effect(bool after, int stored)
    {
        stub.Faults.Script(Fault.Answering(503, after));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SayAsync(team.General)).StatusCode);
        Assert.Equal(stored, team.General.Messages.Count);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_connection_breaks_before_or_after_the_effect(bool after, int stored)
    {
        stub.Faults.Script(Fault.Broken(after));
        await Assert.ThrowsAsync<HttpRequestException>(() => SayAsync(team.General));
        Assert.Equal(stored, team.General.Messages.Count);
        Assert.Equal(0, Assert.Single(stub.Calls).Status);
    }

    [Fact]
    public async Task A_held_call_waits_for_the_test()
    {
        var held = stub.Faults.Script(Fault.Held());
        var sending = SayAsync(team.General);
        await held.Reached;
        Assert.Empty(team.General.Messages);
        Assert.False(sending.IsCompleted);
        held.Release();
        Assert.Equal(HttpStatusCode.Created, (await sending).StatusCode);
        Assert.Single(team.General.Messages);
    }

    [Fact]
    public async Task A_held_answer_comes_after_the_message_is_there_and_ends_when_the_bot_gives_up()
    {
        using var patience = new CancellationTokenSource();
        var held = stub.Faults.Script(Fault.Held(afterEffect: true));
        var path = $"v3/conversations/{team.Id}/activities";
        var sending = bot.CallUntilAsync(HttpMethod.Post, team.General, path, Wire.Message("x"), patience.Token);
        await held.Reached;
        Assert.Single(team.General.Messages);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Theory]
    [InlineData("ForbiddenOperationException", HttpStatusCode.Forbidden)]
    [InlineData("ActivityNotFoundInConversation", HttpStatusCode.NotFound)]
    public async Task A_scripted_refusal_carries_its_code(string code, HttpStatusCode status)
    {
        stub.Faults.Script(status == HttpStatusCode.NotFound ? Fault.NotFound(code) : Fault.Forbidden(code));
        var answer = await SayAsync(team.General);
        Assert.Equal((status, code), (answer.StatusCode, await answer.CodeAsync()));
    }

    [Fact]
    public async Task Send_windows_give_429_with_the_time_until_one_more_fits()
    {
        stub.Faults.EnforceWindows(clock);
        for (var count = 0; count < 7; count++) Assert.Equal(HttpStatusCode.Created, (await SayAsync(team.General)).StatusCode);
        var eighth = await SayAsync(team.General);
        Assert.Equal(TimeSpan.FromSeconds(1), eighth.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.Created, (await SayAsync(sam.PersonalChat)).StatusCode);

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Created, (await SayAsync(team.General)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SayAsync(team.General)).StatusCode);
    }

    [Fact]
    public async Task Send_windows_hold_over_half_a_minute_too()
    {
        stub.Faults.EnforceWindows(clock);
        for (var count = 0; count < 60; count++)
        {
            Assert.Equal(HttpStatusCode.Created, (await SayAsync(team.General)).StatusCode);
            clock.Advance(TimeSpan.FromMilliseconds(300));
        }

        // 60 messages in 18 s: the first of them leaves the window of 30 s in 12 s.
        Assert.Equal(TimeSpan.FromSeconds(12), (await SayAsync(team.General)).Headers.RetryAfter!.Delta);
    }

    private Task<HttpResponseMessage> SayAsync(StubConversation to) => bot.SendAsync(to, Wire.Message("x"));
}
