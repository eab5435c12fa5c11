using System.Text.Json;
using System.Text.RegularExpressions;

namespace HelpBot.Dev.Package;

/// <summary>What the schema does not say about a Teams app package.</summary>
public static partial class ManifestCheck
{
    private const int CommandTitle = 32;
    private const int CommandDescription = 128;

    /// <summary>The problems of a filled-in package folder; none if it is right.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [.. Icon(folder, "color.png", 192, transparent: false), .. Icon(folder, "outline.png", 32, transparent: true), .. Texts(folder)];

    private static IEnumerable<string> Icon(string folder, string name, int size, bool transparent)
    {
        var path = Path.Combine(folder, name);
        var png = File.Exists(path) ? PngFile.Read(path) : null;
        if (png is null) yield return $"{name} is missing or not a PNG file";
        else if (png.Width != size || png.Height != size) yield return $"{name} is {png.Width}x{png.Height}, not {size}x{size}";
        else if (transparent && !png.HasTransparency) yield return $"{name} has no transparency";
    }

    private static IEnumerable<string> Texts(string folder)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        var commands = CommandKeys(manifest.RootElement).ToList();
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            var file = Path.GetFileName(path);
            foreach (Match left in Placeholder().Matches(text)) yield return $"{file}: {left.Value} is not filled in";
            if (file == "manifest.json") continue;

            using var translation = JsonDocument.Parse(text);
            foreach (var key in commands.Where(key => !translation.RootElement.TryGetProperty(key, out _))) yield return $"{file}: {key} is not translated";
            foreach (var property in translation.RootElement.EnumerateObject())
                if (property.Value.GetString() is { } value && value.Length > Longest(property.Name))
                    yield return $"{file}: {property.Name} has {value.Length} characters, more than {Longest(property.Name)}";
        }
    }

    private static IEnumerable<string> CommandKeys(JsonElement manifest)
    {
        var lists = manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().Index();
        foreach (var (at, list) in lists)
            for (var command = 0; command < list.GetProperty("commands").GetArrayLength(); command++)
            {
                yield return $"bots[0].commandLists[{at}].commands[{command}].title";
                yield return $"bots[0].commandLists[{at}].commands[{command}].description";
            }
    }

    // The localisation schema allows more than what a command menu shows.
    private static int Longest(string key) =>
        !key.Contains(".commands[", StringComparison.Ordinal) ? int.MaxValue
        : key.EndsWith(".title", StringComparison.Ordinal) ? CommandTitle : CommandDescription;

    [GeneratedRegex(@"\{\{\w+\}\}|\$\{\w+\}")]
    private static partial Regex Placeholder();
}
