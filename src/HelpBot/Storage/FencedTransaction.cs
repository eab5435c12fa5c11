using Azure;
using Azure.Data.Tables;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage;

/// <summary>
/// The rows of one command. The first is always the event: whoever inserts it is the one writer of that version. So
/// rows that only such transactions write may be written without a mark, and this is the one place that does so.
/// </summary>
internal sealed class FencedTransaction
{
    private readonly List<TableTransactionAction> _actions = [];
    private readonly List<TableEntity> _rows = [];
    private readonly List<int> _raced = [];

    /// <summary>Begins with the row of the event.</summary>
    public FencedTransaction(TableEntity happened) => AddFirst(happened);

    /// <summary>What is sent, in this order.</summary>
    public IReadOnlyList<TableTransactionAction> Actions => _actions;

    /// <summary>Inserts a row that no other command can insert.</summary>
    public void Add(TableEntity row) => Append(TableTransactionActionType.Add, row);

    /// <summary>Inserts a row that another command may insert at the same time; then this one lost.</summary>
    public void AddFirst(TableEntity row)
    {
        _raced.Add(_actions.Count);
        Add(row);
    }

    /// <summary>Writes over a row that others may write too; if one did since the mark was read, this one lost.</summary>
    /// <exception cref="ArgumentException">The mark would match anything.</exception>
    public void Replace(TableEntity row, ETag read)
    {
        _raced.Add(_actions.Count);
        Append(TableTransactionActionType.UpdateReplace, row, Marks.ToETag(read.ToString()));
    }

    /// <summary>Writes a row that only the fenced writer of a version writes, whatever is there.</summary>
    public void Overwrite(TableEntity row) => Append(TableTransactionActionType.UpsertReplace, row);

    /// <summary>Deletes a row that only the fenced writer of a version writes.</summary>
    public void Erase(TableEntity row) => Append(TableTransactionActionType.Delete, row, ETag.All);

    /// <summary>Whether a conflict on this action means that someone else wrote first, and not that something is broken.</summary>
    public bool IsRaced(int? action) => action is { } index && _raced.Contains(index);

    /// <summary>The key of the row of an action, for a report.</summary>
    public string KeyOf(int? action) => action is { } index && index < _rows.Count ? _rows[index].RowKey : "?";

    /// <summary>Checks that the service takes it.</summary>
    /// <exception cref="RowTooLargeException">It does not.</exception>
    public void CheckSizes() => RowSizes.Check(_rows);

    private void Append(TableTransactionActionType type, TableEntity row, ETag read = default)
    {
        _rows.Add(row);
        _actions.Add(new TableTransactionAction(type, row, read));
    }
}
