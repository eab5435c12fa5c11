using HelpBot.Dialogs;
using HelpBot.Dialogs.Intake;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;
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

    public static IEnumerable<SampleCard> All { get; } =
    [
        .. Enum.GetValues<Step>().Select(step =>
            new SampleCard($"intake-{step.ToString().ToLowerInvariant()}", say => Ask(step, Els.Reading(say)))),
        new("intake-appointment", say => IntakeDialogue.Repeat(Filled with { Asking = Step.Time, Task = "DOCTOR" }, Els.Reading(say))),
        new("intake-resumed", say => IntakeDialogue.Repeat(Filled with { Asking = Step.Phone }, Els.Reading(say), Els.Reading(say).Say["intake.resumed"])),
        new("intake-which-friday", say => Typed(Step.Day, say == Language.Dutch ? "volgende vrijdag" : "next friday", say)),
        new("intake-day-not-worked", say => Typed(Step.Day, say == Language.Dutch ? "zaterdag" : "saturday", say)),
    ];

    private static Post Ask(Step step, Dialogs.Cards.Reader reader) => IntakeDialogue.Repeat(Filled with { Asking = step }, reader);

    private static Post Typed(Step step, string text, Language language) =>
        IntakeDialogue.Next(Filled with { Asking = step, Date = null }, new Said.Typed(text, "1"), Els.Reading(language)).Posts[0];
}
