using HelpBot.Dev;

namespace HelpBot.EndToEnd.Browser;

/// <summary>Pictures for people to look at, all in <c>artifacts/screenshots</c>.</summary>
internal static class Screenshots
{
    public static string PathOf(string name)
    {
        var folder = Path.Combine(Repository.Find().Artifacts, "screenshots");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $"{name}.png");
    }
}
