namespace Microsoft.Bot.Schema;

/// <summary>Whether a bot waits for an answer.</summary>
public static class InputHints
{
    /// <summary>It can wait.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>It does not listen now.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>It asked something.</summary>
    public const string ExpectingInput = "expectingInput";
}
