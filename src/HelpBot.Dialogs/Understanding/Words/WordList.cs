using System.Collections.Frozen;
using System.Reflection;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>A list of words from a text file in this assembly: words with spaces or lines between them; <c>#</c> begins a remark.</summary>
internal static class WordList
{
    public static FrozenSet<string> Load(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HelpBot.Dialogs.Understanding.{name}")
            ?? throw new ArgumentException($"There is no list {name}.", nameof(name));
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n').SelectMany(line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToFrozenSet();
    }
}
