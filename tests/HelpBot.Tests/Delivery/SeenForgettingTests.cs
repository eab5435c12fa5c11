using HelpBot.Delivery;
using HelpBot.TestKit.Azurite;

namespace HelpBot.Tests.Delivery;

/// <summary>Keys of commands live two days (design.md part 4).</summary>
public sealed class SeenForgettingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task All_keys_older_than_two_days_are_forgotten_however_many_and_younger_ones_are_kept()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.PutSeenAsync(250);
        house.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromSeconds(1));
        await house.PlacesAsync();
        using var forgetting = await StartAsync(house);

        var kept = Assert.Single(await house.KeysAsync("seen|"));

        Assert.StartsWith("seen|place-", kept, StringComparison.Ordinal);
        await forgetting.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Every_six_hours_it_is_done_again()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.PutSeenAsync(3);
        using var forgetting = await StartAsync(house);
        Assert.Equal(3, (await house.KeysAsync("seen|")).Count);

        for (var hour = 0; hour <= 48; hour += 6)
        {
            house.Clock.Advance(TimeSpan.FromHours(6));
            await house.Clock.UntilWaitingAsync();
        }

        Assert.Empty(await house.KeysAsync("seen|"));
        await forgetting.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_is_due_goes_out_while_keys_are_forgotten()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.PutSeenAsync(120);
        house.Clock.Advance(TimeSpan.FromDays(3));
        var held = new TaskCompletionSource();
        var reached = new TaskCompletionSource();
        house.Wire.BeforeSending = async request =>
        {
            if (!request.Uri.ToString().Contains("seen", StringComparison.Ordinal)) return;
            reached.TrySetResult();
            await held.Task;
        };
        using var forgetting = house.One.Services.OfType<SeenForgetting>().Single();
        await forgetting.StartAsync(TestContext.Current.CancellationToken);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        using var worker = await house.StartWorkerAsync();
        await house.PlacesAsync();

        house.One.Get<RelaySignal>().Ring(DeliveryHouse.Team);

        await house.Channel.UntilAsync(channel => channel.Messages.Count == 1);
        held.SetResult();
        await forgetting.StopAsync(TestContext.Current.CancellationToken);
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_store_that_fails_is_tried_again_in_six_hours()
    {
        await using var house = await DeliveryHouse.OpenAsync(azurite);
        await house.PutSeenAsync(1);
        house.Clock.Advance(TimeSpan.FromDays(3));
        house.Wire.BreakReads(Storage.Fault.BeforeSending, 3);
        using var forgetting = await StartAsync(house);
        Assert.Single(await house.KeysAsync("seen|"));

        house.Clock.Advance(TimeSpan.FromHours(6));
        await house.Clock.UntilWaitingAsync();

        Assert.Empty(await house.KeysAsync("seen|"));
        await forgetting.StopAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Started, and done for now: it waits for the next time.</summary>
    private static async Task<SeenForgetting> StartAsync(DeliveryHouse house)
    {
        var forgetting = house.One.Services.OfType<SeenForgetting>().Single();
        await forgetting.StartAsync(TestContext.Current.CancellationToken);
        await house.Clock.UntilWaitingAsync();
        return forgetting;
    }
}
