using System.Reflection;

namespace HelpBot.Tests.Architecture;

/// <summary>What a built assembly stands on.</summary>
internal static class References
{
    /// <summary>The referenced assemblies that are neither part of .NET itself nor allowed by name.</summary>
    public static IReadOnlyList<string> Beyond(Assembly assembly, params string[] allowed) =>
    [
        .. assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !IsOfDotNet(name) && !allowed.Contains(name)),
    ];

    private static bool IsOfDotNet(string name) =>
        name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal);
}
