using System.Text.Json.Nodes;

namespace HelpBot.Bench.Stubs.Tables;

/// <summary>One change of a row, alone or in a transaction.</summary>
/// <param name="Method">POST inserts, PUT replaces, PATCH merges, DELETE deletes.</param>
/// <param name="Table">The table.</param>
/// <param name="Partition">Partition key.</param>
/// <param name="Key">Row key.</param>
/// <param name="IfMatch">The version that has to be there; null for any or none.</param>
/// <param name="Columns">What is written.</param>
internal sealed record TableWrite(string Method, string Table, string Partition, string Key, string? IfMatch, JsonObject? Columns)
{
    /// <summary>The row after this write; null when it deletes.</summary>
    public TableRow? After(TableRow? before, string etag)
    {
        if (Method == "DELETE") return null;
        var columns = Columns ?? [];
        if (Method != "PATCH" || before is null) return new TableRow(Partition, Key, columns, etag);
        var merged = before.Columns.DeepClone().AsObject();
        foreach (var (name, value) in columns) merged[name] = value?.DeepClone();
        return new TableRow(Partition, Key, merged, etag);
    }

    /// <summary>Why the service refuses this write, or null.</summary>
    public (int Status, string Code)? Refusal(TableRow? before) => this switch
    {
        { Method: "POST" } when before is not null => (409, "EntityAlreadyExists"),
        { Method: "POST" } => null,
        { IfMatch: not null } when before is null => (404, "ResourceNotFound"),
        { IfMatch: not (null or "*") } when before!.ETag != IfMatch => (412, "UpdateConditionNotSatisfied"),
        _ => null,
    };
}
