using HelpBot.Delivery.Outbox;

namespace HelpBot.Delivery.Sweeping;

/// <summary>What becomes of a due row after it was looked at. Closed.</summary>
internal abstract record RowFate
{
    private RowFate() { }

    /// <summary>The same fate of another row.</summary>
    public abstract RowFate Of(DueRow row);

    /// <summary>Its reason is gone.</summary>
    /// <param name="Row">The row as it was last written, or null when it is as it was read.</param>
    public sealed record Settled(DueRow? Row = null) : RowFate
    {
        /// <inheritdoc/>
        public override RowFate Of(DueRow row) => this with { Row = row };
    }

    /// <summary>It has to be looked at again.</summary>
    /// <param name="Until">Not before this instant.</param>
    /// <param name="Row">The row as it was last written, with the attempts that count, or null when it is as it was read.</param>
    public sealed record Later(DateTimeOffset Until, DueRow? Row = null) : RowFate
    {
        /// <summary>For whom it waits beside that; whoever of them comes back brings it forward.</summary>
        public Awaited Awaits { get; init; }

        /// <inheritdoc/>
        public override RowFate Of(DueRow row) => this with { Row = row };

        /// <summary>Not before someone speaks to the bot, or can be posted to again.</summary>
        public static Later When(Awaited someone, DateTimeOffset? until = null) => new(until ?? DueRow.Never) { Awaits = someone };
    }
}
