using Azure.Data.Tables;

namespace HelpBot.Storage.Rows;

/// <summary>The columns that every row has beside its keys, and how they are read.</summary>
internal static class Row
{
    /// <summary>The version of the layout in which rows are written.</summary>
    public const int Schema = 1;

    /// <summary>The column of <see cref="Schema"/>.</summary>
    public const string SchemaColumn = "v";

    /// <summary>The column with the row's content as JSON.</summary>
    public const string DataColumn = "data";

    private static readonly object BoxedSchema = Schema;

    /// <summary>A new row.</summary>
    public static TableEntity New(string partition, string key, string? data = null)
    {
        var row = new TableEntity(partition, key) { [SchemaColumn] = BoxedSchema };
        if (data is not null) row[DataColumn] = data;
        return row;
    }

    /// <summary>The content of a row.</summary>
    /// <exception cref="UnreadableRowException">The row has another layout, or no content.</exception>
    public static string Data(TableEntity row) => Text(row, DataColumn);

    /// <summary>A column with text.</summary>
    /// <exception cref="UnreadableRowException">The row has another layout, or no such column.</exception>
    public static string Text(TableEntity row, string column) =>
        Value(row, column) as string ?? throw new UnreadableRowException($"column {column} is no text");

    /// <summary>A column with text, or null when the row has none.</summary>
    /// <exception cref="UnreadableRowException">The row has another layout, or something else in that column.</exception>
    public static string? OptionalText(TableEntity row, string column) => Value(row, column) is null ? null : Text(row, column);

    /// <summary>A column with a whole number.</summary>
    /// <exception cref="UnreadableRowException">The row has another layout, or no such column.</exception>
    public static int Number(TableEntity row, string column) =>
        Value(row, column) as int? ?? throw new UnreadableRowException($"column {column} is no number");

    /// <summary>A column with an instant.</summary>
    /// <exception cref="UnreadableRowException">The row has another layout, or no such column.</exception>
    public static DateTimeOffset Instant(TableEntity row, string column) => Value(row, column) switch
    {
        DateTimeOffset instant => instant,
        DateTime instant => new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc)),
        _ => throw new UnreadableRowException($"column {column} is no instant"),
    };

    /// <summary>The mark of a row that was read.</summary>
    public static string Mark(TableEntity row) => row.ETag.ToString();

    private static object? Value(TableEntity row, string column)
    {
        var schema = row.TryGetValue(SchemaColumn, out var found) ? found : null;
        if (schema is not Schema) throw new UnreadableRowException($"layout {schema ?? "missing"} is not {Schema}");
        return row.TryGetValue(column, out var value) ? value : null;
    }
}
