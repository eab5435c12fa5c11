namespace HelpBot.Operations;

/// <summary>What a health path answers.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>.</param>
/// <param name="Checks">What was looked at.</param>
internal sealed record HealthAnswer(string Status, IReadOnlyList<HealthAnswerCheck> Checks);

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What.</param>
/// <param name="Status">As in <see cref="HealthAnswer"/>.</param>
/// <param name="Code">What is wrong; null when nothing is. Docs: docs/operations.md.</param>
internal sealed record HealthAnswerCheck(string Name, string Status, string? Code);
