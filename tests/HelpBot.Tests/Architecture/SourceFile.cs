using System.Text.RegularExpressions;
using HelpBot.TestKit;

namespace HelpBot.Tests.Architecture;

/// <summary>One source file: its path below the repository, with slashes, and its text.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> OfSrc = new(() => [.. Read("src")]);

    public static IReadOnlyList<SourceFile> Src => OfSrc.Value;

    public string[] Lines => Text.TrimEnd().ReplaceLineEndings("\n").Split('\n');

    /// <summary>The text without comments: a comment may speak of anything.</summary>
    public string Code => Comment().Replace(Text, "");

    public bool IsIn(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    private static IEnumerable<SourceFile> Read(string folder) =>
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories)
        let path = System.IO.Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        select new SourceFile(path, File.ReadAllText(file));

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
