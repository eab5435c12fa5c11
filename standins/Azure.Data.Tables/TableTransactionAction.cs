namespace Azure.Data.Tables;

/// <summary>One write of a transaction.</summary>
public class TableTransactionAction
{
    /// <summary>A write without a condition: updates and deletes send <c>If-Match: *</c>.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <summary>
    /// A write on condition that the row still has <paramref name="etag"/>. It counts for updates and deletes only;
    /// the default value stands for <c>*</c>. The entity's own ETag is not looked at.
    /// </summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    /// <summary>What is done to the row.</summary>
    public TableTransactionActionType ActionType { get; }

    /// <summary>The row; a delete uses only its keys.</summary>
    public ITableEntity Entity { get; }

    /// <summary>The version that the row must have.</summary>
    public ETag ETag { get; }
}
