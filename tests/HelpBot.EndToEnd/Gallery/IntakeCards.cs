using HelpBot.Dialogs;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Intake;
using HelpBot.Dialogs.Wire;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;
using static HelpBot.EndToEnd.Gallery.SampleTeam;

namespace HelpBot.EndToEnd.Gallery;

/// <summary>Every question of the intake, and what can be answered to a wrong answer.</summary>
internal static class IntakeCards
{
    private static readonly Draft Filled = new()
    {
        Request = RequestId.Create(Now, new byte[10]),
        StartedAt = Now,
        Task = "SHOP",
        Date = Today.AddDays(2),
        From = new TimeOnly(14, 30),
        Minutes = 60,
        Neighbourhood = "Holy-Noord",
        Students = 1,
        Visited = false,
        Knows = true,
        Note = "Rollator mee, en een grote tas.",
        CallBy = "mevrouw V.",
        Address = "Churchillsingel 483",
        Phone = "06 12345678",
    };

    private static readonly Draft Told = Filled with { Visited = null, Knows = null, CallBy = null, Address = null, Phone = null, Asking = Step.Overview };

    private static readonly Draft Series = Told with { Date = new DateOnly(2026, 11, 27), EveryWeeks = 1, Dates = 8, FixedStudent = true, Address = "Churchillsingel 483" };

    private static readonly Draft Empty = new() { Request = Filled.Request, StartedAt = Now, Asking = Step.Form };

    private static readonly Dictionary<string, string> WrongDetails = new()
    {
        [InputIds.Visited] = "", [InputIds.Knows] = "no", [InputIds.CallBy] = "", [InputIds.Address] = "ergens", [InputIds.Phone] = "12",
    };

    private static readonly Dictionary<string, string> WrongForm = new(WrongDetails)
    {
        [InputIds.Task] = "", [InputIds.Date] = "", [InputIds.From] = "", [InputIds.Until] = "", [InputIds.Duration] = "usual",
        [InputIds.Neighbourhood] = "", [InputIds.Students] = "usual", [InputIds.Together] = "", [InputIds.Note] = new string('a', VisitPlan.LongestNote + 1),
    };

    private static readonly Dictionary<string, string> TooEarly = new()
    {
        [InputIds.Task] = "WALK", [InputIds.Date] = "2026-11-25", [InputIds.From] = "09:00", [InputIds.Until] = "10:00", [InputIds.Duration] = "60",
        [InputIds.Neighbourhood] = "Ambacht", [InputIds.Students] = "1", [InputIds.Together] = "yes", [InputIds.Note] = "", [InputIds.Visited] = "yes",
        [InputIds.Knows] = "yes", [InputIds.CallBy] = "mevrouw V.", [InputIds.Address] = "Churchillsingel 483", [InputIds.Phone] = "06 12345678",
    };

    public static IEnumerable<SampleCard> All { get; } =
    [
        .. Enum.GetValues<Step>().Select(step =>
            new SampleCard($"intake-{step.ToString().ToLowerInvariant()}", say => Ask(step, Els.Reading(say)))),
        new("intake-appointment", say => IntakeDialogue.Repeat(Filled with { Asking = Step.Time, Task = "DOCTOR" }, Els.Reading(say))),
        new("intake-resumed", say => IntakeDialogue.Repeat(Filled with { Asking = Step.Phone }, Els.Reading(say), Els.Reading(say).Say["intake.resumed"])),
        new("intake-which-friday", say => Typed(Step.Day, say == Language.Dutch ? "volgende vrijdag" : "next friday", say)),
        new("intake-day-not-worked", say => Typed(Step.Day, say == Language.Dutch ? "zaterdag" : "saturday", say)),
        new("intake-overview-fields", say => IntakeDialogue.Repeat(Told, Els.Reading(say))),
        new("intake-overview-wrong", say => Sent(Told, "place", WrongDetails, say)),
        new("intake-overview-doubtful", say => IntakeDialogue.Repeat(
            Told with { Task = "DOCTOR", DoubtfulNeighbourhood = true, Note = null, Later = [Told, Told] }, Els.Reading(say))),
        new("intake-overview-series", say => IntakeDialogue.Repeat(Series, Closed(Els.Reading(say)))),
        new("intake-form-empty", say => IntakeDialogue.Repeat(Empty, Els.Reading(say))),
        new("intake-form-wrong", say => Sent(Empty, "save", WrongForm, say)),
        new("intake-form-too-early", say => Sent(Empty, "save", TooEarly, say)),
    ];

    private static Reader Closed(Reader reader) =>
        reader with { Team = reader.Team with { Closures = [new Closure(new DateOnly(2026, 12, 18), new DateOnly(2027, 1, 3))] } };

    private static Post Sent(Draft draft, string answer, Dictionary<string, string> inputs, Language language) =>
        IntakeDialogue.Next(draft, new Said.Tapped(draft.Request.Value, "1", answer) { Inputs = inputs }, Els.Reading(language)).Posts[0];

    private static Post Ask(Step step, Reader reader) => IntakeDialogue.Repeat(Filled with { Asking = step }, reader);

    private static Post Typed(Step step, string text, Language language) =>
        IntakeDialogue.Next(Filled with { Asking = step, Date = null }, new Said.Typed(text, "1"), Els.Reading(language)).Posts[0];
}
