namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Yes and no, in Dutch and English.</summary>
public static class YesNoWords
{
    private static readonly HashSet<string> Yes =
        ["ja", "jawel", "jazeker", "zeker", "klopt", "goed", "prima", "oke", "ok", "yes", "yep", "yeah", "sure", "correct", "right", "graag", "j", "y"];

    private static readonly HashSet<string> No = ["nee", "neen", "niet", "nog", "no", "nope", "not", "n"];

    /// <summary>Yes, no, or null when a message says neither.</summary>
    public static bool? Read(string text)
    {
        var words = Words.Of(text);
        if (words.Any(No.Contains)) return false;
        return words.Any(Yes.Contains) ? true : null;
    }
}
