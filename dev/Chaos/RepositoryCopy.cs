namespace HelpBot.Dev.Chaos;

/// <summary>A copy of the sources in a temporary folder, which is gone in the end.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Left = ["artifacts", ".git", ".data", "node_modules", "docs"];

    private RepositoryCopy(Repository repository) => Repository = repository;

    public Repository Repository { get; }

    public static RepositoryCopy Make(Repository repository)
    {
        var folder = Directory.CreateTempSubdirectory("helpbot-mutants-").FullName;
        Copy(repository.Root, folder);
        // Azurite is looked for in the repository; a link is enough to run it.
        Directory.CreateSymbolicLink(Path.Combine(folder, "dev", "node_modules"), repository.NodeModules);
        return new RepositoryCopy(new Repository(folder));
    }

    public void Dispose()
    {
        Directory.Delete(Repository.NodeModules);
        Directory.Delete(Repository.Root, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).Where(folder => !Left.Contains(Path.GetFileName(folder))))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
