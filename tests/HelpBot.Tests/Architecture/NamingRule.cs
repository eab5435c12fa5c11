using System.Reflection;
using System.Text.RegularExpressions;

namespace HelpBot.Tests.Architecture;

/// <summary>Names say what something is; some say only that nobody knew.</summary>
internal static partial class NamingRule
{
    public static IReadOnlyList<string> Offences(IEnumerable<Type> types) =>
        [.. types.Select(type => type.Name.Split('`')[0]).Where(name => SaysNothing().IsMatch(name))];

    public static IEnumerable<Type> TypesOf(params Assembly[] assemblies) => assemblies.SelectMany(assembly => assembly.GetTypes());

    [GeneratedRegex("(Manager|Managers|Helper|Helpers)$|Util(s|ity|ities)?(?![a-z])")]
    private static partial Regex SaysNothing();
}
