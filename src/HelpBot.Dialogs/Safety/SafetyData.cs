using System.Collections.Frozen;
using System.Reflection;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety;

/// <summary>The words behind the safety rules, from text files in this assembly: phrase tables, and lists in which <c>#</c> begins a remark.</summary>
internal static class SafetyData
{
    public static PhraseTable Table(string name) => PhraseTable.Parse(Read(name));

    public static FrozenSet<string> Words(string name) => Read(name).Split('\n')
        .SelectMany(line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToFrozenSet();

    private static string Read(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HelpBot.Dialogs.Safety.{name}")
            ?? throw new ArgumentException($"There is no list {name}.", nameof(name));
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
