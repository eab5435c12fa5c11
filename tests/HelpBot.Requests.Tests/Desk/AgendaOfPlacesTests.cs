using HelpBot.Requests.Desk;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Desk;

/// <summary>Whatever happens to a place, the agenda of the student follows in the same commit.</summary>
public sealed class AgendaOfPlacesTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public async Task A_swap_moves_the_task_from_one_agenda_to_the_other()
    {
        var scene = await ClaimedAsync();
        await scene.EffectAsync(Command.Offer(Actor.Of(Town.Sam), DeskScene.Now, Town.Noor));
        await scene.EffectAsync(Command.Claim(Actor.Of(Town.Noor), DeskScene.Now));
        Assert.Equal((0, 1), (Items(scene, Town.Sam), Items(scene, Town.Noor)));
    }

    [Fact]
    public async Task A_new_day_moves_the_task()
    {
        var scene = await ClaimedAsync();
        await scene.EffectAsync(Command.Change(Actor.Of(Town.Wilma), DeskScene.Now, Visits.Moved));
        Assert.Equal([new AgendaItem(Visits.Id(1), Visits.Moved.Time)], scene.Ledger.AgendaOf(Town.Sam.Id).Items);
    }

    [Fact]
    public async Task A_new_day_on_which_the_student_has_another_task_takes_it_off()
    {
        var scene = await ClaimedAsync();
        await scene.EffectAsync(Command.Place(Actor.Of(Town.Wilma), DeskScene.Now, Visits.Moved, Visits.Resident) with { Request = Visits.Id(2) });
        await scene.EffectAsync(Command.Claim(Actor.Of(Town.Sam), DeskScene.Now) with { Request = Visits.Id(2) });
        await scene.EffectAsync(Command.Change(Actor.Of(Town.Wilma), DeskScene.Now, Visits.Moved));
        Assert.Equal([new AgendaItem(Visits.Id(2), Visits.Moved.Time)], scene.Ledger.AgendaOf(Town.Sam.Id).Items);
    }

    [Fact]
    public async Task A_place_that_a_supervisor_gives_back_leaves_the_agenda()
    {
        var scene = await ClaimedAsync();
        await scene.EffectAsync(Command.ReleaseFor(Actor.Of(Town.Vera), DeskScene.Now, Town.Sam));
        Assert.Equal(0, Items(scene, Town.Sam));
    }

    [Fact]
    public async Task Who_did_not_come_is_free_and_who_had_not_come_yet_when_nobody_was_home_too()
    {
        var absent = await ClaimedAsync();
        await absent.EffectAsync(Command.NoShow(Actor.Of(Town.Vera), Start, Town.Sam));
        Assert.Equal(0, Items(absent, Town.Sam));

        var pair = await ClaimedAsync(Visits.ForTwo);
        await pair.EffectAsync(Command.Claim(Actor.Of(Town.Noor), DeskScene.Now));
        await pair.EffectAsync(Command.NobodyHome(Actor.Of(Town.Sam), Start));
        Assert.Equal((1, 0), (Items(pair, Town.Sam), Items(pair, Town.Noor)));
    }

    [Fact]
    public async Task Asking_again_after_a_closed_door_frees_who_stood_there()
    {
        var scene = await ClaimedAsync();
        await scene.EffectAsync(Command.NobodyHome(Actor.Of(Town.Sam), Start));
        await scene.EffectAsync(Command.Reinstate(Actor.Of(Town.Wilma), Start, Visits.Moved.Time));
        Assert.Equal(0, Items(scene, Town.Sam));
        await scene.EffectAsync(Command.Claim(Actor.Of(Town.Sam), Start));
        Assert.Equal([new AgendaItem(Visits.Id(1), Visits.Moved.Time)], scene.Ledger.AgendaOf(Town.Sam.Id).Items);
    }

    [Fact]
    public async Task A_visit_that_nobody_ever_told_of_leaves_the_agenda()
    {
        var scene = await ClaimedAsync();
        var late = Start.AddDays(20);
        while (scene.Stored is { HasEnded: false }) await scene.EffectAsync(Command.KeepTime(Actor.Clock(Town.TeamId), late));
        Assert.Empty(scene.Ledger.AgendaOf(Town.Sam.Id).Items);
    }

    [Fact]
    public async Task Who_is_elsewhere_at_that_hour_is_asked_by_no_supervisor_and_by_no_student()
    {
        var scene = await ClaimedAsync(Visits.ForTwo);
        await scene.EffectAsync(Command.Place(Actor.Of(Town.Wilma), DeskScene.Now, Visits.Shopping, Visits.Resident) with { Request = Visits.Id(2) });
        await scene.EffectAsync(Command.Claim(Actor.Of(Town.Noor), DeskScene.Now) with { Request = Visits.Id(2) });
        foreach (var question in (RequestCommand[])[Command.Assign(Actor.Of(Town.Vera), DeskScene.Now, Town.Noor), Command.Offer(Actor.Of(Town.Sam), DeskScene.Now, Town.Noor)])
        {
            var answer = await scene.GiveAsync(question);
            Assert.Equal(new Refusal.StudentHasNoRoom(Town.Noor.Id), Assert.IsType<DeskAnswer.Refused>(answer).Refusal);
        }
    }

    [Fact]
    public async Task What_a_supervisor_gives_back_for_a_student_takes_one_read()
    {
        var scene = await ClaimedAsync();
        var before = scene.Ledger.Loads;
        await scene.EffectAsync(Command.ReleaseFor(Actor.Of(Town.Vera), DeskScene.Now, Town.Sam));
        Assert.Equal(before + 1, scene.Ledger.Loads);
    }

    [Fact]
    public async Task Who_is_named_and_belongs_to_nobody_has_no_agenda()
    {
        var scene = await ClaimedAsync();
        var nobody = new Person(new PersonId("nobody"), "nobody", Roles.Student, Town.TeamId, Language.Dutch);
        var answer = await scene.GiveAsync(Command.ReleaseFor(Actor.Of(Town.Vera), DeskScene.Now, nobody));
        Assert.Equal(new Refusal.HoldsNoPlace(nobody.Id), Assert.IsType<DeskAnswer.Refused>(answer).Refusal);
        Assert.DoesNotContain(nobody.Id, scene.Ledger.Asked);
    }

    [Fact]
    public async Task Details_that_come_with_a_change_or_a_second_start_are_written_with_it()
    {
        var scene = await ClaimedAsync();
        var other = Visits.Resident with { Address = "Kade 2" };
        await scene.EffectAsync(Command.Change(Actor.Of(Town.Wilma), DeskScene.Now, Visits.Shopping, other));
        Assert.Equal(other, scene.Ledger.Committed[^1].Private);
        await scene.EffectAsync(Command.NobodyHome(Actor.Of(Town.Sam), Start));
        await scene.EffectAsync(Command.Reinstate(Actor.Of(Town.Wilma), Start, Visits.Moved.Time, Visits.Resident));
        Assert.Equal(Visits.Resident, scene.Ledger.Committed[^1].Private);
    }

    private static int Items(DeskScene scene, Person student) => scene.Ledger.AgendaOf(student.Id).Items.Count;

    private static async Task<DeskScene> ClaimedAsync(VisitPlan? plan = null)
    {
        var scene = new DeskScene();
        await scene.EffectAsync(Command.Place(Actor.Of(Town.Wilma), DeskScene.Now, plan ?? Visits.Shopping, Visits.Resident));
        await scene.EffectAsync(DeskScene.ClaimOf(Town.Sam));
        return scene;
    }
}
