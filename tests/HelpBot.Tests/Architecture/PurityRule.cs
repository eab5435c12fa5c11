using System.Xml.Linq;

namespace HelpBot.Tests.Architecture;

/// <summary>The two pure projects ban clock, randomness and work of their own: the list is wired in and bans enough.</summary>
internal static class PurityRule
{
    public static IReadOnlyList<string> MustBan { get; } =
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTimeOffset.Now", "P:System.DateTimeOffset.UtcNow",
        "P:System.TimeProvider.System", "M:System.Guid.NewGuid", "T:System.Random", "M:System.Threading.Tasks.Task.Run(System.Action)",
    ];

    /// <summary>Whether a project hands the list to its analyzers.</summary>
    public static bool IsWired(string project) => XDocument.Parse(project).Descendants("AdditionalFiles")
        .Any(file => (string?)file.Attribute("Include") == "../BannedSymbols.Pure.txt");

    /// <summary>Whether every project has the analyzer that reads the list.</summary>
    public static bool HasAnalyzer(string packages) => XDocument.Parse(packages).Descendants("GlobalPackageReference")
        .Any(package => (string?)package.Attribute("Include") == "Microsoft.CodeAnalysis.BannedApiAnalyzers");

    /// <summary>Whether no section of the editor configuration silences the rule.</summary>
    public static bool IsSilenced(string editorConfig) =>
        editorConfig.Contains("RS0030.severity = none", StringComparison.Ordinal);

    public static IReadOnlyList<string> NotBanned(string list) =>
        [.. MustBan.Where(symbol => !list.Split('\n').Any(line => line.StartsWith(symbol + ";", StringComparison.Ordinal)))];
}
