using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Texts;

public sealed class RefusalWordingTests
{
    private static readonly Holder SamsPlace = new(Given.Sam.Id, Given.Now);

    public static IReadOnlyList<Refusal> Every { get; } =
    [
        new Refusal.NoSuchRequest(), new Refusal.NotYourTeam(), new Refusal.NotYourRole(Roles.None), new Refusal.NotYourRole(Roles.Student),
        new Refusal.NotYourRole(Roles.Worker), new Refusal.NotYourRole(Roles.Supervisor), new Refusal.NotYourRequest(), new Refusal.NotYourPlace(),
        new Refusal.AlreadyYours(), new Refusal.AlreadyClaimed([SamsPlace]), new Refusal.AlreadyClaimed([SamsPlace, new Holder(Given.Noor.Id, Given.Now)]),
        new Refusal.AlreadyPlaced(), .. Enum.GetValues<RequestStatus>().Select(status => new Refusal.HasEnded(status, null)), new Refusal.WaitsForApproval(),
        new Refusal.WaitsNoLonger(RequestStatus.Open), new Refusal.TooLate(), new Refusal.NothingToUndo(), new Refusal.OverlapsYourTask(Given.Plan.Time),
        new Refusal.DailyMaximumReached(2), new Refusal.NoSuchStudent(), new Refusal.StudentHasNoRoom(Given.Sam.Id),
        .. Enum.GetValues<VisitTimeProblem>().Select(problem => new Refusal.BadTime(problem)), new Refusal.BadPlan("Task"), new Refusal.TooEarly(), new Refusal.NotBegun(Given.Plan.Time),
    ];

    [Fact]
    public void Every_refusal_is_said_in_both_languages_with_nothing_left_open()
    {
        Assert.Empty(typeof(Refusal).GetNestedTypes().Except(Every.Select(refusal => refusal.GetType())));
        foreach (var said in Given.Languages.SelectMany(language => Every.Select(refusal => Wording.In(language).Explain(refusal, Given.Roster, Given.Team))))
        {
            Assert.DoesNotContain("{", said, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", said, StringComparison.Ordinal);
            Assert.False(said.StartsWith(' ') || said.Contains(" .", StringComparison.Ordinal) || char.IsLower(said[0]), said);
        }
    }

    [Fact]
    public void Who_was_first_is_said_by_first_name()
    {
        var say = Wording.In(Language.Dutch);

        Assert.Equal("Net te laat: Sam heeft deze taak.", say.Explain(new Refusal.AlreadyClaimed([SamsPlace]), Given.Roster, Given.Team));
        Assert.Equal(
            "Net te laat: Sam en een student hebben deze taak.",
            say.Explain(new Refusal.AlreadyClaimed([SamsPlace, new Holder(new("gone"), Given.Now)]), Given.Roster, Given.Team));
    }

    [Fact]
    public void An_overlap_names_the_other_time() => Assert.Equal(
        "Je hebt dan al een taak (14.30 tot 15.30 uur).",
        Wording.In(Language.Dutch).Explain(new Refusal.OverlapsYourTask(Given.Plan.Time), Given.Roster, Given.Team));
}
