using HelpBot.Dev.Processes;

namespace HelpBot.Dev.Setup;

/// <summary>The browser that tests drive: one that is installed, never a download.</summary>
public static class Browser
{
    private const string Variable = "HELPBOT_BROWSER";
    private const string Remedy = "Install Chromium, Chrome or Edge, or name one in HELPBOT_BROWSER; or test without: dotnet run dev.cs test --no-browser";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    /// <summary>The path of an installed browser, or null.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? File.Exists(named) ? named : throw new SetupException($"{Variable} names {named}, which is not there.")
            : Candidates().FirstOrDefault(File.Exists);

    /// <summary>The path of a browser, installed now where that can be done unasked: as root on Debian.</summary>
    /// <exception cref="SetupException">There is none and it cannot be installed.</exception>
    public static async Task<string> FindOrInstall()
    {
        var debianRoot = File.Exists("/usr/bin/apt-get") && Environment.UserName == "root";
        List<string> missing = [];
        if (Find() is null) missing.Add("chromium");

        // Without this font the pictograms on cards are empty boxes.
        if (debianRoot && !File.Exists("/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf")) missing.Add("fonts-noto-color-emoji");
        if (missing.Count > 0 && debianRoot) await Step.Of($"install of {string.Join(", ", missing)}", () => Install(missing));
        return Find() ?? throw new SetupException($"No browser was found. {Remedy}");
    }

    private static async Task Install(List<string> packages)
    {
        var quiet = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" };
        var update = await Command.Run("apt-get", ["update", "-q"], environment: quiet);
        var install = await Command.Run("apt-get", ["install", "-y", "-q", "--no-install-recommends", .. packages], environment: quiet);
        if (install.ExitCode != 0) throw new SetupException($"apt-get install failed:\n{update.Tail}\n{install.Tail}\n{Remedy}");
    }

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsMacOS())
            return ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
        if (OperatingSystem.IsWindows())
            return from folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
                   from program in new[] { @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe" }
                   select Path.Combine(Environment.GetFolderPath(folder), program);
        return from folder in (Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin").Split(':', StringSplitOptions.RemoveEmptyEntries)
               from name in Names
               select Path.Combine(folder, name);
    }
}
