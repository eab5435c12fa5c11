using HelpBot.Dialogs.Safety;
using HelpBot.Requests.Teams;

namespace HelpBot.Turns;

/// <summary>What somebody typed, looked at for dangers and personal data before anything else is done with it.</summary>
internal static class SafeWords
{
    // A danger stands in the first sentences; a hostile text has no end.
    private const int Longest = 2000;

    /// <summary>The safe text of a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="team">The team, whose neighbourhoods are no names of people; null when it is not known.</param>
    public static SafeText Of(string? text, Team? team) => string.IsNullOrWhiteSpace(text)
        ? new SafeText("")
        : SafetyCheck.Read(text.Length > Longest ? text[..Longest] : text, [.. team?.Neighbourhoods.Select(one => one.Name) ?? []]);
}
