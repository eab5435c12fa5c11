namespace HelpBot.Dev.Chaos;

/// <summary>One text in the place of another.</summary>
/// <param name="File">A file, from the root of the repository, with slashes.</param>
/// <param name="Old">What stands there once.</param>
/// <param name="New">What takes its place.</param>
public sealed record MutantChange(string File, string Old, string New)
{
    /// <summary>How often the old text is there.</summary>
    public int CountIn(Repository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return Read(repository).Split(Old).Length - 1;
    }

    /// <summary>Makes the change; gives what stood in the file before.</summary>
    public string MakeIn(Repository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var before = Read(repository);
        System.IO.File.WriteAllText(PathIn(repository), before.Replace(Old, New, StringComparison.Ordinal));
        return before;
    }

    /// <summary>Writes back what stood in the file.</summary>
    public void UndoIn(Repository repository, string before)
    {
        ArgumentNullException.ThrowIfNull(repository);
        System.IO.File.WriteAllText(PathIn(repository), before);
    }

    private string Read(Repository repository) => System.IO.File.ReadAllText(PathIn(repository)).ReplaceLineEndings("\n");

    private string PathIn(Repository repository) => repository.At(File.Split('/'));
}
