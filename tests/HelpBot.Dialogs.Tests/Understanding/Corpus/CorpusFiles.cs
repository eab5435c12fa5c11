using HelpBot.TestKit;

namespace HelpBot.Dialogs.Tests.Understanding.Corpus;

/// <summary>Where the corpus is.</summary>
internal static class CorpusFiles
{
    public static string PathOf(string file) =>
        RepositoryRoot.Combine("tests", "HelpBot.Dialogs.Tests", "Understanding", "Corpus", file);
}
