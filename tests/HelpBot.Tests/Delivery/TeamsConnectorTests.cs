using AdaptiveCards;
using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Dialogs;
using HelpBot.Teams.Connector;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;
using HelpBot.TestKit.Time;

namespace HelpBot.Tests.Delivery;

public sealed class TeamsConnectorTests : IDisposable
{
    private static readonly Post Card = new(
        "All of it", new AdaptiveCard(new AdaptiveSchemaVersion(1, 4)) { Body = [new AdaptiveTextBlock("Some of it")] });

    private readonly ManualClock _clock = new();
    private readonly TeamsStub _stub;
    private readonly StubPerson _person;
    private readonly StubTeam _team;
    private readonly StubAuthentication _authentication;
    private readonly TeamsConnector _connector;
    private readonly CountedSends _budget = new();

    public TeamsConnectorTests()
    {
        _stub = new TeamsStub(_clock);
        _person = _stub.Person("Sara");
        _team = _stub.Team("Holy", _person);
        _team.HasBot = true;
        _authentication = new StubAuthentication(_stub);
        var pipelines = new ConnectorPipelines(new DeliveryOptions { RepeatDelay = TimeSpan.Zero }, _clock);
        _connector = new TeamsConnector(_authentication, pipelines, new BotIdentity(_stub.BotAppId), _budget, _clock);
    }

    public void Dispose() => _authentication.Dispose();

    [Fact]
    public async Task A_card_is_one_attachment_with_its_text_twin_and_no_text()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(Card));

        var message = _person.PersonalChat.Last;
        Assert.Equal((message.Id, _person.PersonalChat.Id), (sent.ActivityId, sent.ConversationId));
        Assert.Equal(("All of it", ""), (message.Summary, message.Text));
        Assert.Equal("All of it", $"{message.Card!["fallbackText"]}");
        Assert.Single(message.Activity["attachments"]!.AsArray());
    }

    [Fact]
    public async Task A_text_alone_is_a_text()
    {
        await PostAsync(new Post("Only this"));

        Assert.Equal(("Only this", ""), (_person.PersonalChat.Last.Text, _person.PersonalChat.Last.Summary));
        Assert.Null(_person.PersonalChat.Last.Card);
    }

    [Fact]
    public async Task A_post_to_a_channel_starts_a_conversation_and_tells_where_it_is()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(
            await _connector.StartInChannelAsync(Address(_team.General), Card, TestContext.Current.CancellationToken));

        Assert.Equal((_team.General.Last.Id, $"{_team.General.Id};messageid={_team.General.Last.Id}"), (sent.ActivityId, sent.ConversationId));
    }

    [Fact]
    public async Task An_update_takes_the_place_of_the_post()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(Card));

        var updated = await UpdateAsync(sent.ActivityId);

        Assert.Equal(sent, updated);
        Assert.Equal("Newer", Assert.Single(_person.PersonalChat.Messages).Text);
    }

    [Theory]
    [InlineData("ForbiddenOperationException")]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("BotDisabledByAdmin")]
    [InlineData("MessageWritesBlocked")]
    public async Task A_403_means_unreachable_for_the_reason(string code)
    {
        _person.Blocked = code;

        Assert.Equal(new SendOutcome.Unreachable(code), await PostAsync(Card));
    }

    [Fact]
    public async Task A_conversation_that_does_not_exist_is_unreachable()
    {
        var address = Address(_person.PersonalChat) with { ConversationId = "a:nowhere" };

        var outcome = await _connector.PostAsync(address, Card, TestContext.Current.CancellationToken);

        Assert.Equal(new SendOutcome.Unreachable("ConversationNotFound"), outcome);
    }

    [Fact]
    public async Task An_update_of_what_is_not_there_is_told_apart() =>
        Assert.IsType<SendOutcome.ActivityGone>(await UpdateAsync("17"));

    [Fact]
    public async Task A_429_tells_how_long_to_wait_on_a_post_and_on_an_update()
    {
        _stub.Faults.Script(Fault.Throttled(TimeSpan.FromSeconds(42)), times: 2);

        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(42)), await PostAsync(Card));
        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(42)), await UpdateAsync("17"));
        Assert.Equal(2, _stub.Calls.Count);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_failure_of_the_server_leaves_a_post_unknown_and_is_not_replayed(int status)
    {
        _stub.Faults.Script(Fault.Answering(status, afterEffect: true));

        Assert.IsType<SendOutcome.Unknown>(await PostAsync(Card));
        Assert.Single(_person.PersonalChat.Messages);
    }

    [Theory]
    [InlineData(412, 4)]
    [InlineData(502, 4)]
    [InlineData(503, 4)]
    [InlineData(504, 4)]
    [InlineData(500, 1)]
    [InlineData(400, 1)]
    public async Task An_update_is_repeated_where_that_may_help(int status, int calls)
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(Card));
        var fault = _stub.Faults.Script(Fault.Answering(status), times: 10);

        await UpdateAsync(sent.ActivityId);

        Assert.Equal(calls, fault.Hits);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task What_the_channel_calls_wrong_is_refused(int status)
    {
        _stub.Faults.Script(Fault.Answering(status));

        Assert.Equal(status, Assert.IsType<SendOutcome.Refused>(await PostAsync(Card)).Status);
    }

    [Fact]
    public async Task A_service_that_is_not_allowed_is_refused_without_a_call()
    {
        var address = Address(_person.PersonalChat) with { ServiceUrl = "https://elsewhere.example/" };

        var outcome = await _connector.PostAsync(address, Card, TestContext.Current.CancellationToken);

        Assert.IsType<SendOutcome.Refused>(outcome);
        Assert.Empty(_stub.Calls);
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_a_post_unknown()
    {
        _stub.Faults.Script(Fault.Broken(afterEffect: true));

        Assert.IsType<SendOutcome.Unknown>(await PostAsync(Card));
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_means_certainly_not_sent()
    {
        _stub.AcceptsBearer = _ => false;

        Assert.IsType<SendOutcome.NotSent>(await PostAsync(Card));
    }

    [Fact]
    public async Task A_call_ends_after_five_seconds_with_an_unknown_outcome()
    {
        var held = _stub.Faults.Script(Fault.Held());
        var post = PostAsync(Card);
        await held.Reached;

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(new SendOutcome.Unknown("Timeout"), await post);
    }

    [Fact]
    public async Task In_web_chat_a_post_is_the_same_and_what_cannot_be_changed_is_posted_anew()
    {
        var visitor = _stub.WebChatPerson("Visitor");
        var address = Address(visitor.PersonalChat);
        var cancellation = TestContext.Current.CancellationToken;

        var sent = Assert.IsType<SendOutcome.Sent>(await _connector.StartInChannelAsync(address, Card, cancellation));
        var update = await _connector.UpdateAsync(address, sent.ActivityId, Card, cancellation);

        Assert.Equal("All of it", visitor.PersonalChat.Last.Summary);
        Assert.Null(visitor.PersonalChat.Last.Activity["channelData"]);
        Assert.IsType<SendOutcome.ActivityGone>(update);
    }

    private Task<SendOutcome> PostAsync(Post post) => _connector.PostAsync(Address(_person.PersonalChat), post, default);

    [Fact]
    public async Task An_update_that_is_repeated_counts_for_each_time_it_is_made_beyond_the_first()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(Card));
        _stub.Faults.Script(Fault.Answering(503), new CallFilter { Method = "PUT" }, times: 2);

        Assert.IsType<SendOutcome.Sent>(await UpdateAsync(sent.ActivityId));

        Assert.Equal(2, _budget.Counted);
    }

    [Fact]
    public async Task An_update_is_repeated_only_after_a_wait_and_within_the_time_of_one_call()
    {
        var pipelines = new ConnectorPipelines(new DeliveryOptions { RepeatDelay = TimeSpan.FromSeconds(1) }, _clock);
        var connector = new TeamsConnector(_authentication, pipelines, new BotIdentity(_stub.BotAppId), _budget, _clock);
        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(Card));
        var failing = _stub.Faults.Script(Fault.Answering(503), new CallFilter { Method = "PUT" }, times: 100);

        var updating = connector.UpdateAsync(Address(_person.PersonalChat), sent.ActivityId, Card, TestContext.Current.CancellationToken);
        // The time of the call, and the wait before the repeat.
        await _clock.UntilWaitingAsync(2);
        Assert.Equal(1, failing.Hits);
        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.IsType<SendOutcome.Unknown>(await updating);
        Assert.InRange(failing.Hits, 2, 4);
    }

    private Task<SendOutcome> UpdateAsync(string activity) =>
        _connector.UpdateAsync(Address(_person.PersonalChat), activity, new Post("Newer"), default);

    private ConversationAddress Address(StubConversation conversation)
    {
        var channel = conversation.Person?.ChannelId ?? ChannelIds.Teams;
        return new ConversationAddress(
            channel, _stub.ServiceUrls[channel].AbsoluteUri, conversation.Id, channel == ChannelIds.Teams ? _stub.TenantId : null, _stub.BotId);
    }
}