using System.IO.Compression;
using HelpBot.Dev;
using HelpBot.Dev.Package;

namespace HelpBot.EndToEnd.FrontDoor;

/// <summary>The Teams app package.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("helpbot-").FullName;

    [Fact]
    public async Task The_package_obeys_the_official_schema_and_holds_four_files()
    {
        Assert.Equal(0, await Verbs.Run(["package", "--app-id", "7a1f3c52-98f2-4c39-8d43-3a4d8b7f0c11", "--domain", "helpbot.example.nl"]));

        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(Repository.Find().Artifacts, "helpbot-teams.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_not_filled_in_is_found()
    {
        CopyManifest();

        Assert.Contains("manifest.json: {{appId}} is not filled in", ManifestCheck.Of(_folder));
    }

    [Fact]
    public void An_icon_of_the_wrong_size_is_found()
    {
        CopyManifest();
        File.Copy(Path.Combine(_folder, "color.png"), Path.Combine(_folder, "outline.png"), overwrite: true);

        Assert.Contains("outline.png is 192x192, not 32x32", ManifestCheck.Of(_folder));
    }

    [Fact]
    public void A_command_without_translation_is_found()
    {
        CopyManifest();
        var file = Path.Combine(_folder, "en.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("commands[1].title", "commands[9].title", StringComparison.Ordinal));

        Assert.Contains("en.json: bots[0].commandLists[0].commands[1].title is not translated", ManifestCheck.Of(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void CopyManifest()
    {
        foreach (var file in Directory.GetFiles(Repository.Find().At("manifest")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }
}
