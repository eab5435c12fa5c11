using HelpBot.Dev;

namespace HelpBot.EndToEnd.Browser;

/// <summary>Pictures for people to look at, all in <c>artifacts/screenshots</c>.</summary>
internal static class Screenshots
{
    public static string PathOf(string name)
    {
        var path = Path.Combine(Repository.Find().Artifacts, "screenshots", $"{name}.png");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
