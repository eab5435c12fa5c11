using HelpBot.Delivery.Outbox;

namespace HelpBot.Delivery.Sweeping;

/// <summary>What becomes of a due row after it was looked at. Closed.</summary>
internal abstract record RowFate
{
    private RowFate() { }

    /// <summary>Its reason is gone.</summary>
    /// <param name="Row">The row as it was last written, or null when it is as it was read.</param>
    public sealed record Settled(DueRow? Row = null) : RowFate;

    /// <summary>It has to be looked at again.</summary>
    /// <param name="Until">Not before this instant.</param>
    /// <param name="Row">The row as it was last written, with the attempts that count, or null when it is as it was read.</param>
    public sealed record Later(DateTimeOffset Until, DueRow? Row = null) : RowFate;
}
