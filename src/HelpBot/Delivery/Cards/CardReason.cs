using HelpBot.Delivery.Outbox;

namespace HelpBot.Delivery.Cards;

/// <summary>Why the cards of a request are looked at.</summary>
/// <param name="Since">Since when they do not show the truth.</param>
/// <param name="Probes">Whether the look finds out if a channel that was lost can be posted to again.</param>
internal readonly record struct CardReason(DateTimeOffset Since, bool Probes)
{
    /// <summary>The reason that these rows give together.</summary>
    public static CardReason Of(IReadOnlyCollection<DueRow> rows) =>
        new(rows.Min(row => row.FollowUp.At), rows.Any(row => row.Awaits.IsChannel));
}
