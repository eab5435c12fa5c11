namespace HelpBot.Tests.Architecture;

/// <summary>A namespace begins with the project and the first folder of its file, so that rules about folders hold for types.</summary>
internal static class FolderRule
{
    public static IReadOnlyList<string> Offences(IEnumerable<SourceFile> sources) =>
        [.. sources.Where(file => file.Path != "src/HelpBot/Program.cs" && !HasItsNamespace(file)).Select(file => file.Path)];

    private static bool HasItsNamespace(SourceFile file)
    {
        var parts = file.Path.Split('/');
        var expected = parts.Length > 3 ? $"{parts[1]}.{parts[2]}" : parts[1];
        var line = Array.Find(file.Lines, line => line.StartsWith("namespace ", StringComparison.Ordinal));
        var actual = line?["namespace ".Length..].TrimEnd(';', ' ');
        return actual == expected || (parts.Length > 3 && actual?.StartsWith(expected + ".", StringComparison.Ordinal) == true);
    }
}
