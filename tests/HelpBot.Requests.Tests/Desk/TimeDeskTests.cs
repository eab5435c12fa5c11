using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Desk;

public sealed class TimeDeskTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public async Task All_that_is_due_is_done_at_once_the_most_pressing_first()
    {
        var scene = await new DeskScene().PlacedAsync();
        var after = await KeepAsync(scene, Start.AddDays(2));
        Assert.Equal((RequestStatus.Expired, true), (after!.Status, after.Erased));
        Assert.Equal(["RequestPlaced", "PrivateDetailsErased", "RequestExpired"], scene.Ledger.Committed.Select(commit => commit.Happened.GetType().Name));
    }

    [Fact]
    public async Task What_is_not_due_is_left()
    {
        var scene = await new DeskScene().PlacedAsync();
        Assert.Equal(scene.Stored, await KeepAsync(scene, DeskScene.Now));
        Assert.Single(scene.Ledger.Committed);
    }

    [Fact]
    public async Task When_someone_was_faster_nothing_is_done_and_it_has_to_be_looked_at_again()
    {
        var scene = await new DeskScene().PlacedAsync();
        var old = scene.Stored;
        await scene.EffectAsync(Command.Cancel(Actor.Of(Town.Wilma), Start));
        Assert.Null(await scene.Time.KeepAsync(old, Start, TestContext.Current.CancellationToken));
        Assert.Equal(RequestStatus.Cancelled, scene.Stored.Status);
    }

    [Fact]
    public async Task A_look_whose_answer_got_lost_is_not_done_twice()
    {
        var scene = await new DeskScene().PlacedAsync();
        var old = scene.Stored;
        scene.Wire.Mishaps.Enqueue(Mishap.WrittenButUnknown);
        Assert.Null(await scene.Time.KeepAsync(old, Start, TestContext.Current.CancellationToken));
        Assert.Equal(RequestStatus.Expired, (await KeepAsync(scene, Start))!.Status);
        Assert.Equal(2, scene.Ledger.Committed.Count);
    }

    private static Task<HelpRequest?> KeepAsync(DeskScene scene, DateTimeOffset now) =>
        scene.Time.KeepAsync(scene.Stored, now, TestContext.Current.CancellationToken);
}
