using HelpBot.Delivery;
using HelpBot.Delivery.Addresses;
using HelpBot.Delivery.Limits;
using HelpBot.Delivery.Outbox;
using HelpBot.Delivery.Sweeping;
using HelpBot.TestKit.Azurite;
using HelpBot.TestKit.Teams;
using HelpBot.TestKit.Teams.Faults;

namespace HelpBot.Tests.Delivery;

/// <summary>What Teams asks of a conversation holds for all that goes to it (design.md part 5).</summary>
public sealed class SendRoomTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task What_Teams_asks_to_wait_holds_for_all_that_goes_to_the_conversation()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.ClaimsAsync(house.Sara, await house.PlacesAsync());
        await house.ClaimsAsync(house.Sem, await house.PlacesAsync());
        var throttled = house.Stub.Faults.Script(
            Fault.Throttled(TimeSpan.FromSeconds(7)), new CallFilter { Person = house.Willem }, times: 10);

        await house.SweepAsync();
        Assert.Equal(1, throttled.Hits);
        house.Stub.Faults.Clear();
        await house.SweepInAsync(TimeSpan.FromSeconds(6));
        Assert.Empty(house.Willem.PersonalChat.Messages);
        await house.SweepInAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(2, house.Willem.PersonalChat.Messages.Count);
    }

    [Fact]
    public async Task One_call_at_a_time_is_made_in_a_conversation_whichever_request_it_is_for()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var keeper = new LeaseKeeper(house.One.Get<IOutbox>(), (await house.TakeLeaseAsync("one"))!, new DeliveryOptions(), house.Clock);
        using var sender = new Sender(house.One.Get<IConnector>(), house.One.Get<SendLimiter>(), keeper, new DeliveryOptions(), house.Clock);
        var (first, begun) = (new TaskCompletionSource<SendOutcome>(), new List<string>());

        var one = SendAsync("19:a;messageid=1", first.Task);
        var two = SendAsync("19:a;messageid=2", Sent);
        await SendAsync("19:b", Sent);
        Assert.Equal(["19:a;messageid=1", "19:b"], begun);
        first.SetResult(await Sent);
        await Task.WhenAll(one, two);

        Assert.Equal(["19:a;messageid=1", "19:b", "19:a;messageid=2"], begun);

        Task<SendOutcome> SendAsync(string conversation, Task<SendOutcome> outcome) => sender.SendAsync(
            Chat with { ConversationId = conversation },
            () => Task.CompletedTask,
            (_, _) =>
            {
                begun.Add(conversation);
                return outcome;
            },
            Sweep(sender));
    }

    [Fact]
    public async Task A_call_begins_with_lease_enough_for_it_however_long_storing_its_attempt_took()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var keeper = new LeaseKeeper(house.One.Get<IOutbox>(), (await house.TakeLeaseAsync("one"))!, new DeliveryOptions(), house.Clock);
        using var sender = new Sender(house.One.Get<IConnector>(), house.One.Get<SendLimiter>(), keeper, new DeliveryOptions(), house.Clock);
        Lease? taken = null;

        await sender.SendAsync(Chat, TakingAsync(house, 26), async (_, _) =>
        {
            taken = await house.TakeLeaseAsync("another", ahead: new DeliveryOptions().CallTimeout);
            return await Sent;
        }, Sweep(sender));

        Assert.Null(taken);
    }

    [Fact]
    public async Task No_call_is_made_when_storing_its_attempt_outlasted_the_lease()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        using var keeper = new LeaseKeeper(house.One.Get<IOutbox>(), (await house.TakeLeaseAsync("one"))!, new DeliveryOptions(), house.Clock);
        using var sender = new Sender(house.One.Get<IConnector>(), house.One.Get<SendLimiter>(), keeper, new DeliveryOptions(), house.Clock);
        var calls = 0;

        await Assert.ThrowsAsync<LeaseLostException>(() => sender.SendAsync(Chat, TakingAsync(house, 31), (_, _) =>
        {
            calls++;
            return Sent;
        }, Sweep(sender)));

        Assert.Equal(0, calls);
    }

    private static ConversationAddress Chat { get; } = new(ChannelIds.Teams, "https://smba.trafficmanager.net/teams/", "19:a", null, "28:bot");

    private static Func<Task> TakingAsync(DeliveryHouse house, int seconds) => () =>
    {
        house.Clock.Advance(TimeSpan.FromSeconds(seconds));
        return Task.CompletedTask;
    };

    private static SweepContext Sweep(Sender sender) =>
        new(null!, sender, TestContext.Current.CancellationToken, TestContext.Current.CancellationToken);

    private static Task<SendOutcome> Sent { get; } = Task.FromResult<SendOutcome>(new SendOutcome.Sent("19:a", "1"));
}
