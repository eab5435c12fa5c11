namespace HelpBot.Dev.Setup;

/// <summary>Folders that must be there and writable.</summary>
public static class Folder
{
    /// <summary>Makes the folder if needed and proves that a file can be written in it.</summary>
    /// <exception cref="SetupException">It cannot.</exception>
    public static string Writable(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var probe = Path.Combine(path, ".writable");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return path;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SetupException(
                $"The folder {path} cannot be written: {problem.Message} Give yourself the right to write there, or choose another folder with --data.");
        }
    }
}
