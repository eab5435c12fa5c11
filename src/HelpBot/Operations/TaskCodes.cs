using HelpBot.Requests.Catalogue;

namespace HelpBot.Operations;

/// <summary>Reads kinds of help, by their codes in the catalogue.</summary>
internal static class TaskCodes
{
    /// <summary>Reads a list of them, or says which is none.</summary>
    public static IReadOnlyList<string> Read(IList<string> given, string entry, Problems problems)
    {
        foreach (var (i, code) in given.Index())
            problems.Require(TaskCatalogue.Find(code) is not null, $"{entry}:{i}", $"is no kind of help: {code}");
        return [.. given];
    }
}
