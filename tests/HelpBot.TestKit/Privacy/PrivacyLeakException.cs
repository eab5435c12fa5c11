namespace HelpBot.TestKit.Privacy;

/// <summary>Private data was found where it must not stand.</summary>
public sealed class PrivacyLeakException(IReadOnlyList<string> leaks)
    : Exception($"Private data of the resident was found in {leaks.Count} place(s):\n{string.Join('\n', leaks)}");
