using HelpBot.Dialogs.Safety.Numbers;

namespace HelpBot.Dialogs.Safety;

/// <summary>A text without personal data.</summary>
/// <param name="Text">What is left, with single spaces.</param>
/// <param name="Removed">Whether anything was taken out.</param>
/// <param name="RemovedNumber">Whether a BSN or a code was among it, which the writer is told about.</param>
public sealed record CleanText(string Text, bool Removed, bool RemovedNumber);

/// <summary>Takes personal data out of what others can read: notes, and what a student tells of a visit.</summary>
public static class PersonalData
{
    /// <summary>Takes it out, and with it signs that cannot be seen, behind which digits and names could hide.</summary>
    public static CleanText Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var visible = VisibleText.Of(text);
        var reading = SafeReading.Of(visible, []);
        return new CleanText(
            reading.Removed.Count == 0 ? visible : Announced.WithoutEmptyParts(reading.Text),
            Removed: reading.Removed.Count > 0,
            RemovedNumber: reading.Removed.Contains(PersonalDataKind.Bsn) || reading.Removed.Contains(PersonalDataKind.Code));
    }

    /// <summary>A text on one line, with single spaces, without signs that cannot be seen or that turn the direction of reading.</summary>
    public static string Visible(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return VisibleText.Of(text);
    }

    /// <summary>Whether a text holds a telephone number: 6 to 15 digits; whose it is may stand beside it.</summary>
    public static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) is >= 6 and <= 15;
}
