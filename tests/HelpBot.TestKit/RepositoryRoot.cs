namespace HelpBot.TestKit;

/// <summary>Finds files of the repository from a test, wherever its build output is.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds HelpBot.sln.</summary>
    public static string Path { get; } = Find();

    /// <summary>A file or folder below it.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "HelpBot.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"There is no HelpBot.sln above {AppContext.BaseDirectory}.");
    }
}
