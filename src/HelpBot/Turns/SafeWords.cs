using HelpBot.Dialogs.Safety;

namespace HelpBot.Turns;

/// <summary>What somebody typed, looked at for dangers and personal data before anything else is done with it.</summary>
internal static class SafeWords
{
    // A danger stands in the first sentences; a hostile text has no end.
    private const int Longest = 2000;

    /// <summary>As much of a message as is looked at.</summary>
    public static string Beginning(string text) => text.Length > Longest ? text[..Longest] : text;

    /// <summary>The safe text of a message of somebody whose team is not known.</summary>
    public static SafeText Of(string? text) => SafetyCheck.Read(Beginning(text ?? ""));
}
