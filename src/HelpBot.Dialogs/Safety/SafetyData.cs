using System.Collections.Frozen;
using System.Reflection;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety;

/// <summary>
/// The words behind the safety rules, from text files in this assembly. <c>#</c> begins a remark. In a table a line
/// <c>name = a|b</c> names words that later lines use as <c>{name}</c>.
/// </summary>
internal static class SafetyData
{
    public static PhraseTable Table(string name)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = new List<string>();
        foreach (var line in Lines(name))
        {
            var whole = named.Aggregate(line, (left, one) => left.Replace($"{{{one.Key}}}", one.Value, StringComparison.Ordinal));
            if (whole.Split(" = ") is [var key, var words]) named[key] = words.Trim();
            else lines.Add(whole);
        }

        return PhraseTable.Parse(string.Join('\n', lines));
    }

    public static FrozenSet<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();

    private static IEnumerable<string> Lines(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HelpBot.Dialogs.Safety.{name}")
            ?? throw new ArgumentException($"There is no list {name}.", nameof(name));
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];
    }
}
