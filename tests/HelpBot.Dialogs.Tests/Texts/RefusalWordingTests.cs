using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Tests.Texts;

public sealed class RefusalWordingTests
{
    private static readonly Holder SamsPlace = new(Given.Sam.Id, Given.Now);

    private static readonly string[] BadFields =
        ["Task", "Neighbourhood", "Students", "Note", "CallBy", "Address", "Phone", "Private", "Series", "Minutes", "Line"];

    public static IReadOnlyList<Refusal> Every { get; } =
    [
        new Refusal.NoSuchRequest(), new Refusal.NotYourTeam(), new Refusal.NotYourRole(Roles.None), new Refusal.NotYourRole(Roles.Student),
        new Refusal.NotYourRole(Roles.Worker), new Refusal.NotYourRole(Roles.Supervisor), new Refusal.NotYourRole(Roles.Coordinator), new Refusal.NotYourRequest(), new Refusal.NotYourPlace(),
        new Refusal.AlreadyYours(), new Refusal.AlreadyClaimed([SamsPlace]), new Refusal.AlreadyClaimed([SamsPlace, new Holder(Given.Noor.Id, Given.Now)]),
        new Refusal.AlreadyPlaced(), .. Enum.GetValues<RequestStatus>().Select(status => new Refusal.HasEnded(status, null)), new Refusal.WaitsForApproval(),
        new Refusal.WaitsNoLonger(RequestStatus.Open), new Refusal.TooLate(), new Refusal.NothingToUndo(), new Refusal.OverlapsYourTask(Given.Plan.Time),
        new Refusal.DailyMaximumReached(2), new Refusal.NoSuchStudent(), new Refusal.StudentHasNoRoom(Given.Sam.Id),
        .. Enum.GetValues<VisitTimeProblem>().Select(problem => new Refusal.BadTime(problem)), .. BadFields.Select(field => new Refusal.BadPlan(field)), new Refusal.TooEarly(), new Refusal.NotBegun(Given.Plan.Time),
        new Refusal.HasBegun(), new Refusal.HoldsNoPlace(Given.Sam.Id), new Refusal.FixedStudentFirst(Given.Sam.Id, Given.Now.AddDays(1)),
        new Refusal.TeamIsClosed(new DateOnly(2026, 12, 21)), new Refusal.TrainingNeeded("COOK"), new Refusal.OutsideShiftForMinor(),
        new Refusal.NothingToChange(), new Refusal.NothingToReinstate(RequestStatus.Open), new Refusal.NothingToRead(), new Refusal.NothingToSign(),
        new Refusal.NotDone(), new Refusal.ConcernIsOpen(Given.Now), new Refusal.NothingToAnswer(),
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

    [Theory]
    [InlineData(Language.Dutch, "Sam mag eerst kiezen, tot dinsdag 24 november 10.00 uur.")]
    [InlineData(Language.English, "Sam may choose first, until Tuesday 24 November 10:00.")]
    public void Who_may_choose_first_is_said_with_the_moment_at_which_it_ends(Language language, string text) => Assert.Equal(
        text, Wording.In(language).Explain(new Refusal.FixedStudentFirst(Given.Sam.Id, Given.Now.AddDays(1)), Given.Roster, Given.Team));

    [Fact]
    public void Whatever_has_ended_says_how_it_ended()
    {
        var said = Enum.GetValues<RequestStatus>().ToDictionary(
            status => status, status => Wording.In(Language.Dutch).Explain(new Refusal.HasEnded(status, null), Given.Roster, Given.Team));

        Assert.Equal("Dit bezoek is niet gelukt.", said[RequestStatus.DidNotWorkOut]);
        Assert.Equal("Deze taak is al afgerond.", said[RequestStatus.Approved]);
        Assert.All(said.Where(status => (Given.Open with { Status = status.Key }).HasEnded), status => Assert.NotEqual("Het adres is gewist.", status.Value));
    }
}
