using HelpBot.Delivery.Outbox;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Cards, lines of log and seen keys on Azurite.</summary>
public class OutboxTruthTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_truth_is_the_request_of_now_and_its_own_cards()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        var channel = await house.Outbox.SaveCardAsync(TeamId, New(Id(1), "channel"), Cancellation);
        var person = await house.Outbox.SaveCardAsync(TeamId, New(Id(1), "person-student-1"), Cancellation);
        await house.Outbox.SaveCardAsync(TeamId, New(Id(2), "channel"), Cancellation);

        var (request, cards) = await house.Outbox.ReadTruthAsync(TeamId, Id(1), Cancellation);

        Assert.Equal(1, request?.Version);
        Assert.Equal([channel, person], cards);
    }

    [Fact]
    public async Task Of_nothing_there_is_no_truth()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);

        var (request, cards) = await house.Outbox.ReadTruthAsync(TeamId, Id(1), Cancellation);

        Assert.Null(request);
        Assert.Empty(cards);
    }

    [Fact]
    public async Task A_card_is_written_over_with_its_mark_only()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        var card = await house.Outbox.SaveCardAsync(TeamId, New(Id(1), "channel"), Cancellation);

        var posted = await house.Outbox.SaveCardAsync(
            TeamId, card with { ActivityId = "1763712000000", ConversationId = "19:abc@thread.tacv2;messageid=1", ShownVersion = 4 }, Cancellation);

        Assert.Equal([posted], (await house.Outbox.ReadTruthAsync(TeamId, Id(1), Cancellation)).Cards);
        await Assert.ThrowsAsync<OutboxConflictException>(() => house.Outbox.SaveCardAsync(TeamId, card, Cancellation));
        await Assert.ThrowsAsync<OutboxConflictException>(() => house.Outbox.SaveCardAsync(TeamId, New(Id(1), "channel"), Cancellation));
    }

    [Fact]
    public async Task Lines_of_log_are_forgotten_for_one_request()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        for (byte n = 1; n <= 2; n++)
        {
            await house.Desk.HandleAsync(Place(Id(n)), Cancellation);
            await house.Desk.HandleAsync(Claim(Id(n), n), Cancellation);
            await house.Desk.HandleAsync(Finish(Id(n), n), Cancellation);
        }

        await house.Outbox.ForgetLogAsync(TeamId, Id(1), 9, Cancellation);
        await house.Outbox.ForgetLogAsync(TeamId, Id(1), 9, Cancellation);

        Assert.Equal([$"log|{Id(2)}|0000003|student-2"], await house.KeysAsync("log|"));
    }

    [Fact]
    public async Task Old_keys_of_commands_are_swept_and_newer_ones_stay()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);

        await house.Outbox.SweepSeenAsync(TeamId, Now.AddSeconds(1), Cancellation);

        Assert.Equal([$"seen|claim-{Id(1)}-1"], await house.KeysAsync("seen|"));
    }

    private static CardRow New(HelpBot.Requests.Lifecycle.RequestId request, string target) => new(request, target, null, null, 0, 0, null);
}
