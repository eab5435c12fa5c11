using System.Globalization;
using System.Reflection;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>The fixed words of the notes in one language: a line each, <c>key = words</c>.</summary>
internal static class NoteTexts
{
    public static Dictionary<string, string> Load(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HelpBot.Dialogs.Understanding.{name}")
            ?? throw new ArgumentException($"There is no list {name}.", nameof(name));
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n').Select(line => line.Split(" = ")).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1].Trim());
    }

    public static string Filled(string text, object value) => text.Replace("{0}", Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
