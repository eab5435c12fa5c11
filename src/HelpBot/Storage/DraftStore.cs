using Azure.Data.Tables;
using HelpBot.Intake;
using HelpBot.Requests.Desk;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>Open drafts in table <c>Drafts</c>: a person's partition, a row for each conversation.</summary>
internal sealed class DraftStore(StorageTables tables, TimeProvider clock, ILogger<DraftStore> log) : IDraftStore
{
    /// <summary>How long a draft lives after its last change.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(1);

    private static readonly Versioned<string?> None = new(null, null);

    private readonly RowReader _rows = new(tables, TableName.Drafts, log);
    private readonly RowWriter _writer = new(tables, TableName.Drafts);

    /// <inheritdoc/>
    public async Task<Versioned<string?>> LoadAsync(DraftKey key, CancellationToken cancellation)
    {
        if (await _rows.FindAsync(Partition(key), Key(key), cancellation) is not { } row) return None;
        if (_rows.ReadOrReport(row, DraftRow.Read) is { } draft && clock.GetUtcNow() - draft.SavedAt <= Life)
            return new Versioned<string?>(draft.Text, Row.Mark(row));

        // If this fails the row is found too old again next time; if it conflicts someone has begun anew.
        await _writer.TryDeleteAsync(Partition(key), Key(key), Row.Mark(row), cancellation);
        return None;
    }

    /// <inheritdoc/>
    public async Task<bool> SaveAsync(DraftKey key, Versioned<string?> draft, CancellationToken cancellation)
    {
        if (draft.Value is { } text)
        {
            var row = DraftRow.New(Partition(key), Key(key), text, clock.GetUtcNow());
            return (await _writer.SaveAsync(row, draft.Mark, cancellation)).Outcome == WriteOutcome.Stored;
        }

        if (draft.Mark is null) return true;
        var deleted = await _writer.DeleteAsync(Partition(key), Key(key), draft.Mark, cancellation);
        return deleted.Outcome is WriteOutcome.Stored or WriteOutcome.Missing;
    }

    /// <inheritdoc/>
    public async Task<int> ForgetOldAsync(int atMost, CancellationToken cancellation)
    {
        var before = (clock.GetUtcNow() - Life).ToUniversalTime();
        var old = await _rows.ListAsync(TableClient.CreateQueryFilter($"saved lt {before}"), atMost, row => row, cancellation);
        // One that was gone on with in this moment has another mark, and stays.
        foreach (var row in old) await _writer.TryDeleteAsync(row.PartitionKey, row.RowKey, Row.Mark(row), cancellation);
        return old.Count;
    }

    private static string Partition(DraftKey key) => KeyText.Required(key.Person.Value);

    private static string Key(DraftKey key) => KeyText.Hash(key.ChannelId, key.ConversationId);
}
