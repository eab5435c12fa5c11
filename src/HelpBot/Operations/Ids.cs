namespace HelpBot.Operations;

/// <summary>Ids as configuration may give them: safe in a storage key.</summary>
internal static class Ids
{
    /// <summary>The longest id, in characters.</summary>
    public const int Longest = 160;

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsId(string? text) =>
        text is { Length: > 0 and <= Longest } && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
