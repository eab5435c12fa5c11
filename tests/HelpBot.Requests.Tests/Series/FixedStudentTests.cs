using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Series;

/// <summary>The fixed student of a series may choose first, for a day: "alle keren" (domain.md part 4).</summary>
public sealed class FixedStudentTests
{
    [Fact]
    public void Who_takes_every_date_hears_of_the_next_one_first()
    {
        var story = Weekly.SecondFor(Town.Sam);
        Assert.Equal(new FirstRight(Town.Sam.Id, story.Clock.AddHours(24)), story.Now.FirstRight);
        Assert.Equal([(Town.Sam.Id, NoteCode.FirstRight)], story.Notes);
    }

    [Fact]
    public void Another_student_waits_a_day_and_is_told_for_whom()
    {
        var story = Weekly.SecondFor(Town.Sam);
        var until = story.Clock.AddHours(24);
        Assert.Equal(new Refusal.FixedStudentFirst(Town.Sam.Id, until), story.Claim(Town.Noor));
        Assert.Equal(new Refusal.FixedStudentFirst(Town.Sam.Id, until), story.At(until.AddSeconds(-1)).Claim(Town.Noor));
        Assert.Null(story.At(until).Claim(Town.Noor));
    }

    [Fact]
    public void After_a_day_the_right_is_over()
    {
        var story = Weekly.SecondFor(Town.Sam);
        var until = story.Clock.AddHours(24);
        story.Passed(until.AddSeconds(-1));
        Assert.NotNull(story.Now.FirstRight);
        Assert.Null(story.Passed(until).Now.FirstRight);
        Assert.IsType<FirstRightEnded>(story.Events[^1]);
    }

    [Fact]
    public void The_fixed_student_takes_it_with_one_tap_and_stays_the_fixed_student()
    {
        var story = Weekly.SecondFor(Town.Sam).Does(it => it.Claim(Town.Sam));
        Assert.Equal((null, Town.Sam.Id, true), (story.Now.FirstRight, story.Now.FixedStudent, story.Now.IsHeldBy(Town.Sam.Id)));
    }

    [Fact]
    public void No_from_the_fixed_student_opens_it_to_everyone_at_once()
    {
        var story = Weekly.SecondFor(Town.Sam).Does(it => it.Release(Town.Sam));
        Assert.Equal(new FirstRightEnded(Town.Sam.Id, story.Clock), story.Events[^1]);
        Assert.Equal((null, Town.Sam.Id), (story.Now.FirstRight, story.Now.FixedStudent));
        Assert.Null(story.Claim(Town.Noor));
    }

    [Fact]
    public void Only_this_time_makes_nobody_the_fixed_student()
    {
        Assert.Null(Weekly.First().Does(it => it.Claim(Town.Sam)).Now.FixedStudent);
        Assert.Equal(Town.Sam.Id, Weekly.First().Does(it => it.Claim(Town.Sam, everyDate: true)).Now.FixedStudent);
    }

    [Fact]
    public void Outside_a_series_there_is_no_every_time()
    {
        var story = Story.Placed().Does(it => it.Claim(Town.Sam, everyDate: true));
        Assert.Null(story.Now.FixedStudent);
        Assert.False(((PlaceClaimed)story.Events[^1]).EveryDate);
    }

    [Fact]
    public void A_date_given_back_is_one_date_and_the_right_to_the_next_ones_stays() => Assert.Equal(
        Town.Sam.Id, Weekly.SecondFor(Town.Sam).Does(it => it.Claim(Town.Sam)).Does(it => it.Release(Town.Sam)).Now.FixedStudent);

    [Fact]
    public void A_new_day_is_open_to_everyone()
    {
        var story = Weekly.SecondFor(Town.Sam);
        var other = story.Now.Plan with { Time = story.Now.Plan.Time with { Date = story.Now.Plan.Time.Date.AddDays(1) } };
        Assert.NotNull(story.Does(it => it.Change(Town.Wilma, story.Now.Plan with { Note = "Hond" })).Now.FirstRight);
        Assert.Null(story.Does(it => it.Change(Town.Wilma, other)).Now.FirstRight);
    }

    [Fact]
    public void What_waits_for_approval_gives_no_right_and_asks_the_supervisors()
    {
        var first = Weekly.First(plan: Visits.Appointment).Does(it => it.Approve(Town.Vera)).Does(it => it.Claim(Town.Sam, everyDate: true));
        var story = new Story().At(first.Clock);
        var next = Weekly.Next(first, story.Clock);
        story.Does(it => it.Give(next with { Previous = first.Now with { Published = false } }));
        Assert.Equal((RequestStatus.WaitingForApproval, null), (story.Now.Status, story.Now.FirstRight));
        Assert.Equal([(Town.Vera.Id, NoteCode.ApprovalAsked), (Town.Victor.Id, NoteCode.ApprovalAsked)], story.Notes);
    }

    [Fact]
    public async Task Every_time_said_after_the_next_date_was_made_counts_for_the_ones_after_it()
    {
        var scene = await new SeriesScene().PlacedAsync();
        await scene.RunToAsync(scene.Now.AddMinutes(1));
        await scene.OnAsync(1, Command.Claim(Actor.Of(Town.Sam), scene.Now, everyDate: true));
        await scene.RunToAsync(Town.At(Town.Wednesday, 9));
        Assert.Equal((null, Town.Sam.Id), (scene.Date(2).FixedStudent, scene.Date(3).FirstRight!.Student));
        await scene.RunToAsync(Town.At(Town.Wednesday.AddDays(7), 9));
        Assert.Equal(Town.Sam.Id, scene.Date(4).FirstRight!.Student);
    }

    [Fact]
    public async Task The_student_who_said_it_last_is_the_one()
    {
        var scene = await new SeriesScene().PlacedAsync();
        await scene.RunToAsync(scene.Now.AddMinutes(1));
        await scene.OnAsync(1, Command.Claim(Actor.Of(Town.Sam), scene.Now, everyDate: true));
        await scene.OnAsync(2, Command.Claim(Actor.Of(Town.Noor), scene.Now, everyDate: true));
        await scene.RunToAsync(Town.At(Town.Wednesday, 9));
        Assert.Equal(Town.Noor.Id, scene.Date(3).FirstRight!.Student);
    }

    [Fact]
    public async Task Without_a_fixed_student_the_next_date_is_open_to_everyone_at_once()
    {
        var scene = await new SeriesScene().PlacedAsync();
        await scene.RunToAsync(Town.At(Town.Wednesday, 9));
        Assert.All(scene.Dates, request => Assert.Null(request.FirstRight));
    }
}
