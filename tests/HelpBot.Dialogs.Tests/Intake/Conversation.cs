using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Intake;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Tests.Intake;

/// <summary>A worker in the intake: the draft goes through storage at every turn, as it does for real.</summary>
internal sealed class Conversation
{
    private const string Series = "elke dinsdag om 2 uur wandelen met een bewoner in Holy-Noord";
    private const string SeriesInEnglish = "every Tuesday at 2 pm a walk with a resident in Holy-Noord";

    private int _activities;

    public Conversation(Language language = Language.Dutch, string? sentence = null, DateTimeOffset? now = null)
    {
        Reader = Given.ReaderFor(Given.Els, language, now);
        Last = IntakeDialogue.Begin(Given.RequestId, sentence, Reader);
    }

    public Reader Reader { get; set; }

    public IntakeOutcome Last { get; private set; }

    public Draft Draft => Last.Draft ?? throw new InvalidOperationException("The intake has ended.");

    public Step Asking => Draft.Asking;

    public string Text => Last.Posts[^1].Text;

    /// <summary>Answers that complete a draft, by the steps they answer: the details are asked one by one of who confirms without them.</summary>
    public static IReadOnlyList<(Step Step, string Tap, string Dutch, string English)> Whole { get; } =
    [
        (Step.Task, "SHOP", "Samen boodschappen doen", "Shop together"),
        (Step.Day, "2026-11-25", "overmorgen", "the day after tomorrow"),
        (Step.Time, "14:00", "om 2 uur", "at 2 pm"),
        (Step.Neighbourhood, "Holy-Noord", "Holy noord", "holy noord"),
        (Step.Overview, "place", "ja", "yes"),
        (Step.Visited, "yes", "ja", "yes"),
        (Step.Knows, "yes", "ja hoor", "yes she does"),
        (Step.CallBy, "mevrouw V.", "mevrouw V.", "Mrs V."),
        (Step.Address, "Churchillsingel 483", "Churchillsingel 483", "Churchillsingel 483"),
        (Step.Phone, "06 12345678", "06 12345678", "06 12345678"),
    ];

    /// <summary>A conversation that has come to this question.</summary>
    public static Conversation At(Step step, Language language = Language.Dutch)
    {
        if (step is Step.Form) return new Conversation(language).Tap("form");
        if (step is Step.SeriesEnd) return new Conversation(language, language == Language.Dutch ? Series : SeriesInEnglish);
        var talk = new Conversation(language);
        foreach (var answer in Whole)
        {
            if (talk.Asking == step && step != Step.Overview) return talk;
            talk.Tap(answer.Tap);
        }

        if (step is Step.Overview) return talk;
        talk.Tap("change");
        return step == Step.Change ? talk : talk.Tap(step.ToString());
    }

    public Conversation Type(string text, string? activity = null) =>
        Say(new Said.Typed(text, activity ?? $"a{_activities++}"));

    public Conversation Tap(string answer, string? question = null, RequestId? request = null) => Say(new Said.Tapped(
        (request ?? Draft.Request).Value, question ?? Draft.Question.ToString(CultureInfo.InvariantCulture), answer));

    public Conversation Fill(string answer, Dictionary<string, string> inputs) => Say(
        new Said.Tapped(Draft.Request.Value, Draft.Question.ToString(CultureInfo.InvariantCulture), answer) { Inputs = inputs });

    private Conversation Say(Said said)
    {
        Last = IntakeDialogue.Next(DraftJson.Read(DraftJson.Write(Draft))!, said, Reader);
        return this;
    }
}
