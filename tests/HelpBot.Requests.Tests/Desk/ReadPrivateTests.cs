using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Desk;

public sealed class ReadPrivateTests
{
    [Fact]
    public async Task The_claimer_gets_the_details_with_the_request()
    {
        var scene = await ClaimedAsync();
        Assert.Equal<PrivateAnswer>(new PrivateAnswer.Shown(Visits.Resident, scene.Stored), await ReadAsync(scene, Town.Sam));
    }

    [Fact]
    public async Task Another_student_gets_the_reason_and_no_details()
    {
        var scene = await ClaimedAsync();
        Assert.Equal<PrivateAnswer>(new PrivateAnswer.Closed(new Refusal.NotYourPlace(), scene.Stored), await ReadAsync(scene, Town.Noor));
    }

    [Fact]
    public async Task Of_no_request_there_are_no_details() =>
        Assert.Equal<PrivateAnswer>(new PrivateAnswer.Closed(new Refusal.NoSuchRequest(), null), await ReadAsync(new DeskScene(), Town.Sam));

    [Fact]
    public async Task After_erasure_even_the_worker_gets_none()
    {
        var scene = await ClaimedAsync();
        await scene.GiveAsync(Command.KeepTime(Actor.Clock(Town.TeamId), Town.At(Town.Wednesday.AddDays(1), 15)));
        Assert.IsType<PrivateAnswer.Closed>(await ReadAsync(scene, Town.Wilma));
    }

    private static async Task<DeskScene> ClaimedAsync()
    {
        var scene = await new DeskScene().PlacedAsync();
        await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam));
        return scene;
    }

    private static Task<PrivateAnswer> ReadAsync(DeskScene scene, Person reader) =>
        scene.Desk.ReadPrivateAsync(Town.TeamId, Visits.Id(1), Actor.Of(reader), TestContext.Current.CancellationToken);
}
