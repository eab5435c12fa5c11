using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety;

/// <summary>Looks at a text before anything is stored, logged or understood (domain.md parts 2 and 3).</summary>
public static class SafetyCheck
{
    /// <summary>The text without personal data, with what students may not do in it. Both languages are always read: people mix them.</summary>
    /// <param name="text">What somebody wrote or said.</param>
    /// <param name="places">Names that are no people: the neighbourhoods of the team.</param>
    /// <param name="words">The words of the text, where they are known.</param>
    public static SafeText Read(string text, IReadOnlyCollection<string>? places = null, Message? words = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = SafeReading.Of(VisibleText.Of(text, keepLines: true), places ?? [], words);
        return new SafeText(reading.Text)
        {
            OutOfScope = reading.Scopes,
            Removed = reading.Removed,
            Hints = reading.Hints,
            Address = reading.Address,
            Phone = reading.Phone,
            PostcodeArea = reading.PostcodeArea,
        };
    }
}
