using System.Text.Json;
using HelpBot.Dialogs.Safety;
using HelpBot.TestKit;

namespace HelpBot.Dialogs.Tests.Safety;

/// <summary>Reads the lists of sentences, and reads the sentences as the sample team would.</summary>
internal static class SafetyCases
{
    private static readonly string[] Places = ["Holy-Noord", "Holy-Zuid", "Westwijk", "Ambacht", "Babberspolder", "Vettenoordse Polder", "Centrum"];

    public static SafeText Read(string text) => SafetyCheck.Read(text, Places);

    public static string Code<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>The lines of a list of ours.</summary>
    public static IEnumerable<string> Of(string list) => Lines(Path.Combine("Safety", "Cases", $"{list}.txt"));

    /// <summary>The lines of a list that somebody else wrote.</summary>
    public static IEnumerable<string> OfCorpus(string list) => Lines(Path.Combine("Understanding", "Corpus", list));

    private static IEnumerable<string> Lines(string path) =>
        File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "HelpBot.Dialogs.Tests", path)).Where(line => line.Trim().Length > 0 && line[0] != '#');
}
