using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Outbox;

/// <summary>The right to execute a team's due rows for a while.</summary>
/// <param name="Team">The team.</param>
/// <param name="Owner">The instance that holds it.</param>
/// <param name="Until">When it ends unless renewed.</param>
/// <param name="Mark">What the store has to find unchanged when it is renewed or released.</param>
internal sealed record Lease(TeamId Team, string Owner, DateTimeOffset Until, string Mark);
