using System.Collections.Frozen;
using System.Reflection;

namespace HelpBot.Dialogs.Understanding.Words;

/// <summary>The words that are spelled right: ordinary ones, and all that the tables name, of what is asked for and of what is not for students.</summary>
internal sealed class Vocabulary
{
    private static readonly string[] NoTables = ["HelpBot.Dialogs.Understanding.Words.", "HelpBot.Dialogs.Safety.Names."];

    private const int ShortestTableTarget = 6;

    private readonly FrozenSet<string> _known;

    private Vocabulary()
    {
        var targets = WordList.Load("Words.targets.txt");
        var ofTables = TableWords().ToHashSet();
        _known = WordList.Load("Words.known.txt").Concat(targets).Concat(ofTables).ToFrozenSet();
        Targets = new SpellingTargets(targets);
        Others = new SpellingTargets(ofTables.Where(word => word.Length >= ShortestTableTarget && !targets.Contains(word)));
    }

    public static Vocabulary Instance { get; } = new();

    /// <summary>Words that matter most: a misspelled word is rather one of these.</summary>
    public SpellingTargets Targets { get; }

    /// <summary>The other words of the tables.</summary>
    public SpellingTargets Others { get; }

    public bool Contains(string word) => _known.Contains(word);

    private static IEnumerable<string> TableWords()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal) && !Array.Exists(NoTables, name.StartsWith)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or '[')))
                foreach (var word in line.Split([' ', '|', '?', '=', '/', '*', '\t'], StringSplitOptions.RemoveEmptyEntries))
                    if (word.All(char.IsLetter)) yield return Folding.Fold(word);
        }
    }
}
