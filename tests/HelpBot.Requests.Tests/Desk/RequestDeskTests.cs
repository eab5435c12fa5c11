using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Desk;

public sealed class RequestDeskTests
{
    [Fact]
    public async Task Placing_reads_nothing_and_writes_once()
    {
        var scene = await new DeskScene().PlacedAsync();
        Assert.Equal((0, 1), (scene.Ledger.Loads, scene.Wire.Attempts));
    }

    [Fact]
    public async Task Claiming_reads_once_and_writes_once()
    {
        var scene = await new DeskScene().PlacedAsync();
        Assert.IsType<DeskAnswer.Effected>(await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
        Assert.Equal((1, 2), (scene.Ledger.Loads, scene.Wire.Attempts));
    }

    [Fact]
    public async Task What_is_placed_carries_its_private_details_and_its_start()
    {
        var scene = await new DeskScene().PlacedAsync();
        var commit = Assert.Single(scene.Ledger.Committed);
        Assert.Null(commit.Before);
        Assert.Equal((Visits.Resident, Town.At(Town.Wednesday, 14)), (commit.Private, commit.Start));
    }

    [Fact]
    public async Task A_claim_and_a_release_move_the_agenda_of_the_student()
    {
        var scene = await new DeskScene().PlacedAsync();
        await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam));
        Assert.Equal([new AgendaItem(Visits.Id(1), Visits.Shopping.Time)], scene.Ledger.AgendaOf(Town.Sam.Id).Items);
        await scene.GiveAsync(Command.Release(Actor.Of(Town.Sam), DeskScene.Now));
        Assert.Empty(scene.Ledger.AgendaOf(Town.Sam.Id).Items);
    }

    [Fact]
    public async Task A_cancellation_frees_the_student_and_taking_it_back_books_the_student_again()
    {
        var scene = await new DeskScene().PlacedAsync();
        await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam));
        await scene.GiveAsync(Command.Cancel(Actor.Of(Town.Wilma), DeskScene.Now));
        Assert.Empty(scene.Ledger.AgendaOf(Town.Sam.Id).Items);
        await scene.GiveAsync(Command.Undo(Actor.Of(Town.Wilma), DeskScene.Now));
        Assert.Single(scene.Ledger.AgendaOf(Town.Sam.Id).Items);
    }

    [Fact]
    public async Task A_finished_visit_brings_its_line_of_log()
    {
        var scene = await new DeskScene().PlacedAsync();
        await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam));
        await scene.GiveAsync(Command.Finish(Actor.Of(Town.Sam), DeskScene.Now, 45, "Gezellig."));
        Assert.Equal(new LogLine(Town.Sam.Id, DeskScene.Now, 45, "Gezellig."), scene.Ledger.Committed[^1].Log);
    }

    [Fact]
    public async Task A_refusal_writes_nothing_and_shows_the_request()
    {
        var scene = await new DeskScene().PlacedAsync();
        var answer = await scene.GiveAsync(DeskScene.ClaimOf(Town.Wilma));
        Assert.Equal(new DeskAnswer.Refused(new Refusal.NotYourRole(Roles.Student), scene.Stored), answer);
        Assert.Single(scene.Ledger.Committed);
    }

    [Fact]
    public async Task In_a_team_that_does_not_exist_there_is_no_such_request()
    {
        var command = DeskScene.ClaimOf(Town.Sam) with { Team = new TeamId("nowhere") };
        Assert.Equal(new DeskAnswer.Refused(new Refusal.NoSuchRequest(), null), await new DeskScene().GiveAsync(command));
    }

    [Fact]
    public async Task The_same_claim_twice_has_one_effect_and_is_answered_with_the_truth_of_now() =>
        Assert.Equal(RequestStatus.Cancelled, await ClaimedAgainAfter(Command.Cancel(Actor.Of(Town.Wilma), DeskScene.Now)));

    [Fact]
    public async Task A_claim_that_comes_again_after_its_release_takes_the_task_no_second_time() =>
        Assert.Equal(RequestStatus.Open, await ClaimedAgainAfter(Command.Release(Actor.Of(Town.Sam), DeskScene.Now)));

    [Fact]
    public async Task Only_a_refusal_is_read_once_more_to_see_whether_it_is_a_repeat()
    {
        var scene = await new DeskScene().PlacedAsync();
        Assert.IsType<DeskAnswer.Refused>(await scene.GiveAsync(DeskScene.ClaimOf(Town.Wilma)));
        Assert.Equal(2, scene.Ledger.Loads);
    }

    [Fact]
    public async Task Placing_twice_with_one_key_places_once()
    {
        var scene = await new DeskScene().PlacedAsync();
        Assert.Equal(new DeskAnswer.Repeated(scene.Stored), await scene.GiveAsync(DeskScene.Placing));
        Assert.Single(scene.Ledger.Committed);
    }

    [Fact]
    public async Task Placing_one_draft_twice_under_different_keys_places_once()
    {
        var scene = await new DeskScene().PlacedAsync();
        Assert.Equal(new DeskAnswer.Repeated(scene.Stored), await scene.GiveAsync(DeskScene.Placing with { Key = "another tap" }));
        Assert.Single(scene.Ledger.Committed);
    }

    [Fact]
    public async Task A_command_whose_answer_was_lost_and_that_cannot_be_looked_up_is_unknown_and_no_failure()
    {
        var scene = await new DeskScene().PlacedAsync();
        scene.Wire.Mishaps.Enqueue(Mishap.WrittenButUnknown);
        scene.Wire.GoesDownAtCommit = true;
        scene.Wire.Forget();

        Assert.IsType<DeskAnswer.Unknown>(await scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
    }

    [Fact]
    public async Task When_the_request_cannot_be_read_nothing_is_tried_and_that_is_no_unknown_outcome()
    {
        var scene = await new DeskScene().PlacedAsync();
        scene.Wire.GoesDownAtCommit = true;

        await Assert.ThrowsAsync<LedgerUnavailableException>(() => scene.GiveAsync(DeskScene.ClaimOf(Town.Sam)));
        Assert.Equal(1, scene.Wire.Attempts);
    }

    /// <summary>What the request is when a claim comes a second time, after something else; nothing is written for it.</summary>
    private static async Task<RequestStatus> ClaimedAgainAfter(RequestCommand between)
    {
        var scene = await new DeskScene().PlacedAsync();
        var claim = DeskScene.ClaimOf(Town.Sam);
        await scene.GiveAsync(claim);
        await scene.GiveAsync(between);
        var again = Assert.IsType<DeskAnswer.Repeated>(await scene.GiveAsync(claim));
        Assert.Equal(3, scene.Ledger.Committed.Count);
        return again.Now!.Status;
    }
}
