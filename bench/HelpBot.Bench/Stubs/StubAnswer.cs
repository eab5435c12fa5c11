namespace HelpBot.Bench.Stubs;

/// <summary>An answer of a stub.</summary>
/// <param name="Status">Status of HTTP.</param>
/// <param name="Body">The body; empty when null.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="ETag">The version of the row that it is about.</param>
internal sealed record StubAnswer(int Status, byte[]? Body = null, string? ContentType = null, string? ETag = null);
