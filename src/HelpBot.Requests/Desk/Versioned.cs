namespace HelpBot.Requests.Desk;

/// <summary>A stored value with the mark of the version that was read; null when nothing is stored yet.</summary>
/// <param name="Value">The value.</param>
/// <param name="Mark">What the store has to find unchanged when the value is written again.</param>
public sealed record Versioned<T>(T Value, string? Mark);
