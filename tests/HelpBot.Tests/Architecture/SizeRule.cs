using System.Text.RegularExpressions;

namespace HelpBot.Tests.Architecture;

/// <summary>How long files and methods may be (CONTRIBUTING): small enough to read in one look.</summary>
internal static partial class SizeRule
{
    public const int MedianFile = 60, MostFiles = 150, LongestFile = 300, LongestMethod = 30, LongestProgram = 15;

    public static int Percentile(IEnumerable<SourceFile> sources, int percent)
    {
        var lengths = sources.Select(file => file.Lines.Length).Order().ToList();
        return lengths[(lengths.Count - 1) * percent / 100];
    }

    public static IReadOnlyList<string> LongFiles(IEnumerable<SourceFile> sources, int longest) =>
        [.. sources.Where(file => file.Lines.Length > longest).Select(file => $"{file.Path}: {file.Lines.Length} lines")];

    public static IReadOnlyList<string> LongMethods(IEnumerable<SourceFile> sources) =>
    [
        .. from file in sources
           from method in Bodies(file.Lines)
           where method.Length > LongestMethod
           select $"{file.Path}:{method.Line}: {method.Length} lines",
    ];

    // The layout is the same everywhere, so the body of a member stands between braces at the indent of its signature.
    private static IEnumerable<(int Line, int Length)> Bodies(string[] lines)
    {
        for (var open = 1; open < lines.Length; open++)
        {
            if (!Opening().IsMatch(lines[open]) || IsTypeOrBlock(lines, open)) continue;
            var indent = lines[open][..lines[open].IndexOf('{', StringComparison.Ordinal)];
            var close = Array.FindIndex(lines, open, line => line.StartsWith(indent + "}", StringComparison.Ordinal));
            if (close > open) yield return (open, close - open - 1);
        }
    }

    private static bool IsTypeOrBlock(string[] lines, int open)
    {
        var signature = open - 1;
        var indent = lines[open].Length - 1;
        while (signature > 0 && lines[signature].TakeWhile(char.IsWhiteSpace).Count() > indent) signature--;
        return TypeOrBlock().IsMatch(lines[signature]);
    }

    [GeneratedRegex(@"^( {4}| {8})\{$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*((public|internal|private|protected|file|static|sealed|abstract|partial|readonly)\s+)*(class|record|struct|interface|enum|extension|if|for|foreach|while|switch|using|try|catch|else|finally|do|lock)\b")]
    private static partial Regex TypeOrBlock();
}
