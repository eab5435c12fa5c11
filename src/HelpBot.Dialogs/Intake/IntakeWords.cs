using HelpBot.Dialogs.Intake.Understanding;

namespace HelpBot.Dialogs.Intake;

/// <summary>Words that steer the intake, in Dutch and English.</summary>
internal static class IntakeWords
{
    private static readonly HashSet<string> Stop = ["stop", "stoppen", "laat maar", "annuleren", "annuleer", "cancel", "quit", "never mind"];
    private static readonly HashSet<string> Back = ["terug", "vorige", "ga terug", "back", "go back", "previous"];
    private static readonly HashSet<string> Change = ["wijzig", "wijzigen", "verander", "aanpassen", "change", "edit"];
    private static readonly HashSet<string> Place = ["ja", "ja plaats", "plaats", "plaatsen", "klopt", "ja klopt", "akkoord", "yes", "yes place it", "place", "place it", "ok", "oke", "correct"];

    /// <summary>The control that a whole message stands for, or null.</summary>
    public static string? Control(string text, Step asking) => Words.Plain(text).Replace(",", "", StringComparison.Ordinal) switch
    {
        var plain when Stop.Contains(plain) => Answers.Stop,
        var plain when Back.Contains(plain) => Answers.Back,
        var plain when asking == Step.Overview && Change.Contains(plain) => Answers.Change,
        var plain when asking == Step.Overview && Place.Contains(plain) => Answers.Place,
        _ => null,
    };
}
