using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Desk;

public sealed class RaceTests
{
    [Fact]
    public async Task Who_loses_the_race_for_a_place_hears_who_was_first()
    {
        var scene = await new DeskScene().PlacedAsync();
        scene.Wire.BeforeCommit = () => scene.GiveAsync(DeskScene.ClaimOf(Town.Noor));
        var answer = Assert.IsType<DeskAnswer.Refused>(await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
        Assert.Equal(new Refusal.AlreadyClaimed([new Holder(Town.Noor.Id, DeskScene.Now)]), answer.Refusal);
    }

    [Fact]
    public async Task Who_loses_a_race_that_leaves_a_place_is_decided_again_and_takes_it()
    {
        var scene = new DeskScene();
        await scene.GiveAsync(Command.Place(Actor.Of(Town.Wilma), DeskScene.Now, Visits.ForTwo, Visits.Resident));
        scene.Wire.BeforeCommit = () => scene.GiveAsync(DeskScene.ClaimOf(Town.Noor));
        Assert.IsType<DeskAnswer.Effected>(await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
        Assert.Equal([Town.Noor.Id, Town.Sam.Id], scene.Stored.Holders.Select(holder => holder.Student));
    }

    [Fact]
    public async Task A_cancellation_that_meets_a_claim_between_its_reads_frees_both_students()
    {
        var scene = new DeskScene();
        await scene.GiveAsync(Command.Place(Actor.Of(Town.Wilma), DeskScene.Now, Visits.ForTwo, Visits.Resident));
        await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam));
        scene.Wire.AfterLoad = () => scene.GiveAsync(DeskScene.ClaimOf(Town.Noor));

        Assert.IsType<DeskAnswer.Effected>(await scene.GiveAsync(Command.Cancel(Actor.Of(Town.Wilma), DeskScene.Now)));
        Assert.Equal(RequestStatus.Cancelled, scene.Stored.Status);
        Assert.Equal(2, scene.Stored.Holders.Count);
    }

    [Fact]
    public async Task One_student_who_claims_two_visits_of_the_same_hour_at_once_gets_one()
    {
        var scene = await new DeskScene().PlacedAsync();
        await scene.GiveAsync(DeskScene.Placing with { Request = Visits.Id(2), Key = "second" });
        scene.Wire.BeforeCommit = () => scene.GiveAsync(DeskScene.ClaimOf(Town.Sam) with { Request = Visits.Id(2) });
        var answer = Assert.IsType<DeskAnswer.Refused>(await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
        Assert.IsType<Refusal.OverlapsYourTask>(answer.Refusal);
        Assert.Empty(scene.Stored.Holders);
    }

    [Fact]
    public async Task An_answer_that_got_lost_after_writing_is_found_by_its_key()
    {
        var scene = await new DeskScene().PlacedAsync();
        scene.Wire.Mishaps.Enqueue(Mishap.WrittenButUnknown);
        var answer = await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam));
        Assert.Equal(new DeskAnswer.Repeated(scene.Stored), answer);
        Assert.True(scene.Stored.IsHeldBy(Town.Sam.Id));
        Assert.Equal(2, scene.Ledger.Committed.Count);
    }

    [Fact]
    public async Task A_placing_whose_answer_got_lost_is_found_by_its_key()
    {
        var scene = new DeskScene();
        scene.Wire.Mishaps.Enqueue(Mishap.WrittenButUnknown);
        Assert.IsType<DeskAnswer.Repeated>(await scene.GiveAsync(DeskScene.Placing));
        Assert.Single(scene.Ledger.Committed);
    }

    [Fact]
    public async Task A_write_that_got_lost_is_written_again()
    {
        var scene = await new DeskScene().PlacedAsync();
        scene.Wire.Mishaps.Enqueue(Mishap.NotWrittenAndUnknown);
        Assert.IsType<DeskAnswer.Effected>(await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
        Assert.True(scene.Stored.IsHeldBy(Town.Sam.Id));
    }

    [Theory]
    [InlineData(Mishap.LostRace)]
    [InlineData(Mishap.NotWrittenAndUnknown)]
    internal async Task After_eight_attempts_it_counts_as_unknown(Mishap mishap)
    {
        var scene = await new DeskScene().PlacedAsync();
        for (var i = 0; i < 20; i++) scene.Wire.Mishaps.Enqueue(mishap);
        Assert.Equal(new DeskAnswer.Unknown(), await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
        Assert.Equal(1 + RequestDesk.MostAttempts, scene.Wire.Attempts);
        Assert.Equal([2, 3, 4, 5, 6, 7, 8], scene.Pauses);
    }

    [Fact]
    public async Task The_eighth_attempt_can_still_succeed()
    {
        var scene = await new DeskScene().PlacedAsync();
        for (var i = 1; i < RequestDesk.MostAttempts; i++) scene.Wire.Mishaps.Enqueue(Mishap.LostRace);
        Assert.IsType<DeskAnswer.Effected>(await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
    }

    [Fact]
    public async Task An_unknown_command_may_be_given_again()
    {
        var scene = await new DeskScene().PlacedAsync();
        var claim = DeskScene.ClaimOf(Town.Sam);
        for (var i = 0; i < RequestDesk.MostAttempts; i++) scene.Wire.Mishaps.Enqueue(Mishap.NotWrittenAndUnknown);
        Assert.IsType<DeskAnswer.Unknown>(await scene.GiveAsync(claim));
        Assert.IsType<DeskAnswer.Effected>(await scene.GiveAsync(claim));
    }
}
