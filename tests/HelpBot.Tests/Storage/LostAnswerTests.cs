using HelpBot.Requests.Desk;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>Faults on the way to Azurite and back.</summary>
public class LostAnswerTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(nameof(Fault.AfterSending))]
    [InlineData(nameof(Fault.ServerError))]
    public async Task A_claim_whose_answer_is_lost_took_effect_once_and_is_answered_as_a_repeat(string fault)
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        house.Wire.BreakNextWrite(Enum.Parse<Fault>(fault));

        var answer = await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);

        Assert.True(Assert.IsType<DeskAnswer.Repeated>(answer).Now?.IsHeldBy(StudentId(1)));
        Assert.Equal(2, (await house.KeysAsync("event|")).Count);
    }

    [Fact]
    public async Task A_request_whose_answer_is_lost_is_placed_once()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        house.Wire.BreakNextWrite(Fault.AfterSending);

        var answer = await house.Desk.HandleAsync(Place(Id(1)), Cancellation);

        Assert.Equal(1, Assert.IsType<DeskAnswer.Repeated>(answer).Now?.Version);
        Assert.Equal(["transaction", "read", "read"], house.Wire.Seen);
    }

    [Fact]
    public async Task A_claim_that_never_arrived_is_tried_again()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await house.Desk.HandleAsync(Place(Id(1)), Cancellation);
        house.Wire.BreakNextWrite(Fault.BeforeSending);

        var answer = await house.Desk.HandleAsync(Claim(Id(1), 1), Cancellation);

        Assert.IsType<DeskAnswer.Effected>(answer);
    }

    [Fact]
    public async Task A_write_without_an_answer_within_its_time_counts_as_unknown()
    {
        await using var house = await StorageHouse.OpenAsync(azurite, writeTimeout: "00:00:00.300");
        var commit = Commits.Placing(Id(1));
        house.Wire.BreakNextWrite(Fault.NoAnswer);

        Assert.Equal(CommitOutcome.Unknown, await house.Ledger.CommitAsync(commit, Cancellation));
        Assert.Contains(house.Log.All, line => line.Id == 2004 && line.Text.Contains(Id(1).Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writes_are_sent_once_whatever_happens()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        house.Wire.BreakNextWrite(Fault.ServerError);

        await house.Ledger.CommitAsync(Commits.Placing(Id(1)), Cancellation);

        Assert.Equal(["transaction"], house.Wire.Seen);
    }

    [Fact]
    public async Task Reads_are_tried_again_and_then_the_ledger_is_unavailable()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        house.Wire.BreakReads(Fault.BeforeSending, 2);
        Assert.Null(await house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));

        house.Wire.BreakReads(Fault.BeforeSending, 3);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => house.Ledger.ReadPrivateAsync(TeamId, Id(1), Cancellation));
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_heard_before_sending_only()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        using var caller = new CancellationTokenSource();
        house.Wire.BeforeSending = _ => caller.CancelAsync();

        Assert.Equal(CommitOutcome.Committed, await house.Ledger.CommitAsync(Commits.Placing(Id(1)), caller.Token));
        house.Wire.Forget();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Ledger.CommitAsync(Commits.Placing(Id(2)), caller.Token));

        Assert.Empty(house.Wire.Seen);
    }
}
