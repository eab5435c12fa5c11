using HelpBot.Requests.FollowUp;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using HelpBot.Requests.Tests.Towns;

namespace HelpBot.Requests.Tests.Notes;

/// <summary>For every note a request of which it is true and one of which it is not (any more).</summary>
public sealed class TruthOfEveryNoteTests
{
    private static readonly DateTimeOffset Start = Town.At(Town.Wednesday, 14);

    [Fact]
    public void Of_approval() => Truths(
        (NoteCode.ApprovalAsked, Waiting(), Waiting().Does(it => it.Return(Town.Vera))),
        (NoteCode.Approved, Approved(), Waiting()),
        (NoteCode.Approved, Approved(), Approved().Does(it => it.Cancel(Town.Wilma))),
        (NoteCode.Returned, Waiting().Does(it => it.Return(Town.Vera)), Waiting()),
        (NoteCode.Rejected, Waiting().Does(it => it.Reject(Town.Vera)), Waiting()));

    [Fact]
    public void Of_what_is_open() => Truths(
        (NoteCode.Urgent, Story.Placed(), Story.Claimed()),
        (NoteCode.StillOpen, Story.Placed(), Story.Claimed()),
        (NoteCode.ReleasedLate, Story.Placed(), Story.Claimed()),
        (NoteCode.Declined, Story.Placed(), Story.Claimed()),
        (NoteCode.StillNobody, Story.Placed(), Story.Claimed(Visits.ForTwo)),
        (NoteCode.CallResident, Story.Placed(), Story.Claimed(Visits.ForTwo)),
        (NoteCode.StillNobody, Story.Placed(), Waiting()),
        (NoteCode.PairIncomplete, Story.Claimed(Visits.ForTwo), Story.Placed(Visits.ForTwo)),
        (NoteCode.PairIncomplete, Story.Claimed(Visits.ForTwo), Story.Claimed()));

    [Fact]
    public void Of_questions_to_a_student() => Truths(
        (NoteCode.Asked, Story.Placed().Does(it => it.Assign(Town.Vera, Town.Sam)), Story.Placed()),
        (NoteCode.Asked, Story.Placed(Visits.ForTwo).Does(it => it.Assign(Town.Vera, Town.Sam)), Story.Placed().Does(it => it.Assign(Town.Vera, Town.Sam)).Does(it => it.Claim(Town.Noor))),
        (NoteCode.FirstRight, Weekly.SecondFor(Town.Sam), Weekly.SecondFor(Town.Noor)),
        (NoteCode.FirstRight, Weekly.SecondFor(Town.Sam), Weekly.SecondFor(Town.Sam).Does(it => it.Claim(Town.Sam))),
        (NoteCode.SwapAsked, Story.Placed().Does(it => it.Claim(Town.Noor)).Does(it => it.Offer(Town.Noor, Town.Sam)), Story.Placed().Does(it => it.Claim(Town.Noor))),
        (NoteCode.SwapDeclined, Story.Claimed(), Story.Placed()));

    [Fact]
    public void Of_a_place() => Truths(
        (NoteCode.Claimed, Holds(Town.Noor), Story.Claimed()),
        (NoteCode.Claimed, Holds(Town.Noor), Holds(Town.Noor).Does(it => it.Cancel(Town.Wilma))),
        (NoteCode.Swapped, Holds(Town.Noor), Story.Claimed()),
        (NoteCode.Reopened, Story.Claimed(), Holds(Town.Noor)),
        (NoteCode.Reopened, Story.Claimed(), Story.Claimed().Does(it => it.Cancel(Town.Wilma))),
        (NoteCode.NoShow, Story.Claimed(), Holds(Town.Noor)),
        (NoteCode.TakenOff, Story.Placed(), Story.Claimed()),
        (NoteCode.ChangedDropped, Story.Placed(), Story.Placed().Does(it => it.Cancel(Town.Wilma))),
        (NoteCode.SwapAccepted, Holds(Town.Noor), Story.Claimed()));

    [Fact]
    public void Of_a_change() => Truths(
        (NoteCode.Changed, Story.Placed(), Story.Placed().Does(it => it.Cancel(Town.Wilma))),
        (NoteCode.Reinstated, Story.Placed(), Story.Placed().Does(it => it.Cancel(Town.Wilma))),
        (NoteCode.ChangedAsksAgain, Changed(Town.Sam), Changed(Town.Sam).Does(it => it.Claim(Town.Sam))),
        (NoteCode.NotConfirmed, Changed(Town.Noor), Changed(Town.Noor).Does(it => it.Claim(Town.Noor))),
        (NoteCode.Cancelled, Story.Placed().Does(it => it.Cancel(Town.Wilma)), Story.Placed()),
        (NoteCode.NotRead, Holds(Town.Noor).Does(it => it.Cancel(Town.Wilma)), Holds(Town.Noor).Does(it => it.Cancel(Town.Wilma)).Does(it => it.Read(Town.Noor))));

    [Fact]
    public void Of_the_visit() => Truths(
        (NoteCode.Reminder, Story.Claimed(), Story.Claimed().At(Start).Does(it => it.Start(Town.Sam))),
        (NoteCode.Overdue, Story.Claimed(), Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).Does(it => it.Finish(Town.Sam))),
        (NoteCode.OverdueStudent, Holds(Town.Noor), Holds(Town.Noor).Does(it => it.Finish(Town.Noor))),
        (NoteCode.Finished, Done(), Story.Claimed()),
        (NoteCode.Finished, Done().Does(it => it.Sign(Town.Vera, Town.Sam)), Story.Claimed()),
        (NoteCode.NobodyHome, Story.Claimed().At(Start).Does(it => it.NobodyHome(Town.Sam)), Story.Claimed()),
        (NoteCode.Unreported, Story.Claimed().Passed(Start.AddDays(15)), Story.Claimed()),
        (NoteCode.Expired, Story.Placed().Passed(Start), Story.Placed()));

    [Fact]
    public void Of_the_bell() => Truths(
        (NoteCode.Concern, Rung(), Rung().Does(it => it.Answer(Town.Vera))),
        (NoteCode.ConcernAgain, Rung(), Story.Claimed()),
        (NoteCode.ConcernAnswered, Rung().Does(it => it.Answer(Town.Vera)), Rung()));

    [Theory]
    [InlineData(NoteCode.HoursApproved)]
    [InlineData(NoteCode.LostAnswer)]
    [InlineData(NoteCode.NotReached)]
    [InlineData(NoteCode.SayHello)]
    [InlineData(NoteCode.ChannelGone)]
    public void What_is_not_about_the_state_is_always_true(NoteCode code) =>
        Assert.True(new SendNote(default, Town.Sam.Id, code, null).IsTrueOf(Story.Placed().Does(it => it.Cancel(Town.Wilma)).Now));

    [Fact]
    public void A_note_about_nobody_is_not_true_of_somebody() => Assert.All(
        [NoteCode.Claimed, NoteCode.SwapAsked],
        code => Assert.False(new SendNote(default, null, code, null).IsTrueOf(Holds(Town.Noor).Now)));

    [Fact]
    public void A_note_about_several_names_nobody_and_is_true_as_long_as_it_is_true_of_one()
    {
        var pair = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor));
        var overdue = new SendNote(default, Town.Vera.Id, NoteCode.OverdueStudent, null);
        Assert.Equal([Town.Sam.Id, Town.Noor.Id], NoteSubjects.Of(overdue, pair.Now));
        Assert.Equal([Town.Noor.Id], NoteSubjects.Of(overdue, pair.Does(it => it.Finish(Town.Sam)).Now));
        Assert.True(overdue.IsTrueOf(pair.Now));
        Assert.False(overdue.IsTrueOf(pair.Does(it => it.Finish(Town.Noor)).Now));
    }

    [Fact]
    public void Who_must_confirm_or_has_not_read_is_who_such_a_note_is_about()
    {
        var pair = Story.Claimed(Visits.ForTwo).Does(it => it.Claim(Town.Noor)).Does(it => it.Change(Town.Wilma, Visits.Moved with { Students = 2 }));
        var open = new SendNote(default, Town.Vera.Id, NoteCode.NotConfirmed, null);
        Assert.Equal([Town.Sam.Id, Town.Noor.Id], NoteSubjects.Of(open, pair.Now));
        Assert.Equal([Town.Noor.Id], NoteSubjects.Of(open, pair.Does(it => it.Claim(Town.Sam)).Now));
        var unread = new SendNote(default, Town.Vera.Id, NoteCode.NotRead, null);
        Assert.Equal([Town.Sam.Id, Town.Noor.Id], NoteSubjects.Of(unread, pair.Does(it => it.Cancel(Town.Wilma)).Now));
        Assert.Empty(NoteSubjects.Of(open, pair.Now));
    }

    // Every note here is to Sam and about Noor.
    private static void Truths(params (NoteCode Code, Story True, Story False)[] examples) => Assert.All(examples, example =>
    {
        var note = new SendNote(default, Town.Sam.Id, example.Code, Town.Noor.Id);
        Assert.Equal((example.Code, true, false), (example.Code, note.IsTrueOf(example.True.Now), note.IsTrueOf(example.False.Now)));
    });

    private static Story Waiting() => Story.Placed(Visits.Appointment);

    private static Story Approved() => Waiting().Does(it => it.Approve(Town.Vera));

    private static Story Holds(Person student) => Story.Placed().Does(it => it.Claim(student));

    private static Story Changed(Person student) => Holds(student).Does(it => it.Change(Town.Wilma, Visits.Moved));

    private static Story Done() => Story.Claimed().Does(it => it.Finish(Town.Sam));

    private static Story Rung() => Story.Claimed().Does(it => it.Concern(Town.Sam));
}
