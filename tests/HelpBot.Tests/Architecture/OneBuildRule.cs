using System.Text.RegularExpressions;

namespace HelpBot.Tests.Architecture;

/// <summary>The same source builds on the stand-ins and on the official packages: no conditional code.</summary>
internal static partial class OneBuildRule
{
    public static IReadOnlyList<string> Offences(IEnumerable<SourceFile> sources) =>
        [.. sources.Where(file => Conditional().IsMatch(file.Text)).Select(file => file.Path)];

    [GeneratedRegex(@"^\s*#\s*(if|elif|define)\b", RegexOptions.Multiline)]
    private static partial Regex Conditional();
}
