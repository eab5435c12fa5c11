using HelpBot.Requests.People;

namespace HelpBot.Operations;

/// <summary>Languages as configuration names them.</summary>
internal static class Languages
{
    /// <summary>Reads a language.</summary>
    public static Language Read(string? given, string entry, Problems problems)
    {
        problems.Require(given is "nl" or "en", entry, "must be nl or en");
        return given == "en" ? Language.English : Language.Dutch;
    }
}
