using HelpBot.Delivery.Outbox;
using HelpBot.Requests.Desk;

namespace HelpBot.Storage;

/// <summary>What the outcome of a write means to a caller who expects the row unchanged.</summary>
internal static class WrittenAnswers
{
    /// <summary>The new mark.</summary>
    /// <exception cref="OutboxConflictException">Someone else changed or removed the row.</exception>
    /// <exception cref="LedgerUnavailableException">It is stored, but under which mark is not known.</exception>
    public static string MarkOrConflict(this Written written) => written.Outcome == WriteOutcome.Stored
        ? written.Mark ?? throw new LedgerUnavailableException("The Table service answered a write without a mark.")
        : throw new OutboxConflictException("The row was changed or removed since it was read.");
}
