using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.TestKit.Azurite;
using static HelpBot.Tests.Storage.Neighbourhelp;

namespace HelpBot.Tests.Storage;

/// <summary>An instance dies between making the next date of a series and writing down that it is made.</summary>
public class SeriesCrashTests(AzuriteFixture azurite)
{
    private static readonly RequestId Next = RequestId.OfDate(Id(1), Monday.Date.AddDays(7));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whichever_write_it_does_not_live_to_send_the_date_is_made_once(int write)
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await PlaceSeriesAsync(house);
        house.Wire.Forget();
        house.Wire.BeforeSending = _ => house.Wire.Seen.Count(kind => kind == "transaction") < write
            ? Task.CompletedTask
            : throw new InvalidOperationException("The instance is dead.");
        await Assert.ThrowsAsync<InvalidOperationException>(() => KeepAsync(house));
        house.Wire.BeforeSending = null;

        var after = await KeepAsync(house);

        Assert.Equal(Next, after?.NextInSeries);
        await AssertMadeOnceAsync(house);
    }

    [Fact]
    public async Task When_the_answer_of_the_first_write_is_lost_the_date_is_made_once()
    {
        await using var house = await StorageHouse.OpenAsync(azurite);
        await PlaceSeriesAsync(house);
        house.Wire.BreakNextWrite(Fault.AfterSending);

        await KeepAsync(house);
        await KeepAsync(house);

        await AssertMadeOnceAsync(house);
    }

    private static async Task AssertMadeOnceAsync(StorageHouse house)
    {
        Assert.Equal([$"request|{Id(1)}", $"request|{Next}"], (await house.KeysAsync("request|")).Order(StringComparer.Ordinal));
        Assert.Equal([$"event|{Next}|0000001"], (await house.KeysAsync("event|")).Where(key => key.Contains($"{Next}", StringComparison.Ordinal)));
        Assert.Equal(Details, await house.Ledger.ReadPrivateAsync(TeamId, Next, Cancellation));
        Assert.Equal(2, (await house.Ledger.ListLiveAsync(TeamId, Cancellation)).Count);
    }

    private static async Task PlaceSeriesAsync(StorageHouse house)
    {
        var place = Place(Id(1)) with { Series = new SeriesPlace(Id(1), Monday.Date, EveryWeeks: 1, Count: 8, Number: 1) };
        Assert.IsType<DeskAnswer.Effected>(await house.Desk.HandleAsync(place, Cancellation));
    }

    private static async Task<HelpRequest?> KeepAsync(StorageHouse house)
    {
        var desk = new TimeDesk(house.Desk, house.Ledger, new Neighbourhelp());
        var request = (await house.Ledger.LoadAsync(TeamId, Id(1), [], null, Cancellation)).Request!.Value;
        return await desk.KeepAsync(request, Now, Cancellation);
    }
}
