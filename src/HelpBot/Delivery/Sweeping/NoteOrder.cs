using HelpBot.Delivery.Outbox;
using HelpBot.Requests.FollowUp;

namespace HelpBot.Delivery.Sweeping;

/// <summary>
/// Keeps the notes of one request to one reader in the order of its versions (design.md part 4): a note does not overtake
/// an earlier one that was put off.
/// </summary>
/// <param name="putOff">Rows of the request that were put off before.</param>
internal sealed class NoteOrder(IEnumerable<DueRow> putOff)
{
    private readonly List<DueRow> _waiting = [.. putOff.Where(row => row.FollowUp is SendNote)];

    /// <summary>How long a row has to wait for an earlier note, or null.</summary>
    public RowFate.Later? WaitOf(DueRow row) =>
        row.FollowUp is SendNote note && _waiting.Find(earlier => IsFor(earlier, note) && IsBefore(earlier, row)) is { } first
            ? new RowFate.Later(first.NextTry) { Awaits = first.Awaits }
            : null;

    /// <summary>Notes what became of a row.</summary>
    public void Note(DueRow row, RowFate fate)
    {
        if (row.FollowUp is SendNote && fate is RowFate.Later later) _waiting.Add(row with { NextTry = later.Until, Awaits = later.Awaits });
    }

    private static bool IsFor(DueRow earlier, SendNote note) => earlier.FollowUp is SendNote other && other.To == note.To;

    private static bool IsBefore(DueRow earlier, DueRow row) =>
        earlier.Version < row.Version || (earlier.Version == row.Version && string.CompareOrdinal(earlier.Key, row.Key) < 0);
}
