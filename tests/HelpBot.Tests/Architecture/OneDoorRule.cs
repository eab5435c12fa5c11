using System.Text.RegularExpressions;

namespace HelpBot.Tests.Architecture;

/// <summary>
/// Every entry, be it a card, the conversation, the clock or the web, changes a request through the desk, which decides
/// with the one table of rights: nobody else decides on commands or commits.
/// </summary>
internal static partial class OneDoorRule
{
    private static readonly string[] Doors =
    [
        "src/HelpBot.Requests/Desk/RequestDesk.cs",
        // Counts what the desk commits on its way to storage.
        "src/HelpBot/Operations/Measures/MeasuredLedger.cs",
    ];

    public static IReadOnlyList<string> Offences(IEnumerable<SourceFile> sources) =>
        [.. sources.Where(file => !Doors.Contains(file.Path) && Decides().IsMatch(file.Code)).Select(file => file.Path)];

    [GeneratedRegex(@"\.CommitAsync\(|\bRequestDecider\.Decide\(")]
    private static partial Regex Decides();
}
