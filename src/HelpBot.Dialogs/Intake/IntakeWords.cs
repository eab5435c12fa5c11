using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Intake;

/// <summary>Words that steer the intake, in Dutch and English.</summary>
internal static class IntakeWords
{
    private static readonly FrozenDictionary<string, string> Everywhere = Of(
        (Answers.Stop, ["stop", "stoppen", "ik wil stoppen", "laat maar", "laat maar zitten", "annuleren", "annuleer", "cancel", "quit", "never mind", "nevermind", "forget it"]),
        (Answers.Back, ["terug", "vorige", "vorige vraag", "ga terug", "stap terug", "back", "go back", "previous"]));

    private static readonly FrozenDictionary<string, string> AtOverview = Of(
        (Answers.Change, ["wijzig", "wijzigen", "verander", "veranderen", "aanpassen", "nee wijzig", "klopt niet", "nee klopt niet", "change", "edit", "not correct"]),
        (Answers.Place,
        [
            "ja", "ja hoor", "jep", "ja graag", "ja plaats", "ja plaatsen", "plaats", "plaatsen", "plaats maar", "klopt", "ja klopt", "klopt helemaal", "dat klopt", "ja dat klopt",
            "akkoord", "prima", "goed zo", "doe maar", "is goed", "yes", "yep", "yes please", "yes place it", "place", "place it", "ok", "oke", "okay", "correct", "that is right", "looks good",
        ]));

    private static readonly FrozenDictionary<string, string> AtFirstQuestion = Of(
        (Answers.Form, ["formulier", "liever een formulier", "form", "a form", "i prefer a form"]));

    /// <summary>The control that a whole message stands for, or null.</summary>
    public static string? Control(Message message, Step asking)
    {
        var plain = message.Plain;
        return Everywhere.GetValueOrDefault(plain) ?? asking switch
        {
            Step.Overview => AtOverview.GetValueOrDefault(plain),
            Step.Task => AtFirstQuestion.GetValueOrDefault(plain),
            _ => null,
        };
    }

    private static FrozenDictionary<string, string> Of(params (string Control, string[] Phrases)[] rows) =>
        rows.SelectMany(row => row.Phrases.Select(phrase => (Message.Of(phrase).Plain, row.Control))).DistinctBy(row => row.Plain)
            .ToFrozenDictionary(row => row.Plain, row => row.Control);
}
