namespace Azure.Data.Tables;

/// <summary>What one action of a transaction does to its row.</summary>
public enum TableTransactionActionType
{
    /// <summary>Inserts; fails with <c>EntityAlreadyExists</c> when the row exists.</summary>
    Add = 0,

    /// <summary>Merges into a row that must exist with the action's ETag.</summary>
    UpdateMerge = 1,

    /// <summary>Replaces a row that must exist with the action's ETag.</summary>
    UpdateReplace = 2,

    /// <summary>Deletes a row that must exist with the action's ETag.</summary>
    Delete = 3,

    /// <summary>Inserts, or merges into the row whatever its version.</summary>
    UpsertMerge = 4,

    /// <summary>Inserts, or replaces the row whatever its version.</summary>
    UpsertReplace = 5,
}
