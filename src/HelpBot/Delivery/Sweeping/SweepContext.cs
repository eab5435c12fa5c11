using HelpBot.Requests.Teams;

namespace HelpBot.Delivery.Sweeping;

/// <summary>What all steps of one sweep share.</summary>
/// <param name="Team">The team.</param>
/// <param name="Sender">Makes the calls.</param>
/// <param name="Stop">Signalled when nothing new may be begun.</param>
/// <param name="Cancellation">Ends what has begun, some seconds later.</param>
internal sealed record SweepContext(Team Team, Sender Sender, CancellationToken Stop, CancellationToken Cancellation);
