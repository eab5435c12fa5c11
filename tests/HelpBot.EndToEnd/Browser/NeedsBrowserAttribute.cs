using Xunit.v3;

namespace HelpBot.EndToEnd.Browser;

/// <summary>Marks tests that <c>dotnet run dev.cs test --no-browser</c> leaves out.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsBrowserAttribute : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Needs", "Browser")];
}
