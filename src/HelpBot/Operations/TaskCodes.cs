using HelpBot.Requests.Catalogue;

namespace HelpBot.Operations;

/// <summary>Kinds of help as configuration names them: by the codes of the catalogue, in capitals or not.</summary>
internal static class TaskCodes
{
    /// <summary>Reads a list of codes.</summary>
    public static string[] Read(IEnumerable<string> given, string entry, Problems problems) =>
        [.. given.Select((code, i) => Read(code, $"{entry}:{i}", problems)).Distinct()];

    private static string Read(string given, string entry, Problems problems)
    {
        var code = given.Trim().ToUpperInvariant();
        problems.Require(
            TaskCatalogue.Find(code) is not null, entry, $"is no kind of help; known are {string.Join(", ", TaskCatalogue.All.Select(type => type.Code))}");
        return code;
    }
}
