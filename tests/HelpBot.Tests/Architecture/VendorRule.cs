using System.Text.RegularExpressions;

namespace HelpBot.Tests.Architecture;

/// <summary>Which files name the types of a package, by using or by full name, outside the folders that may.</summary>
internal sealed class VendorRule(string namespaces, params string[] allowed)
{
    private readonly Regex _names = new($@"(?<![\w.""])({namespaces})(?=[.;])");

    public static VendorRule BotsAndCards { get; } = new(
        @"Microsoft\.Bot|AdaptiveCards",
        "src/HelpBot.Dialogs/",
        "src/HelpBot/Teams/",
        // The composition root registers what Teams/ offers under the names of the SDK.
        "src/HelpBot/HelpBotHost.cs");

    public static VendorRule Tables { get; } = new(@"Azure\.Data\.Tables", "src/HelpBot/Storage/");

    public static VendorRule Newtonsoft { get; } = new("Newtonsoft", "src/HelpBot.Dialogs/", "src/HelpBot/Teams/");

    public IReadOnlyList<string> Offences(IEnumerable<SourceFile> sources) =>
        [.. sources.Where(file => !allowed.Any(file.IsIn) && _names.IsMatch(file.Code)).Select(file => file.Path)];
}
