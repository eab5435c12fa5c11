using System.Text.Json;
using Azure.Data.Tables.Edm;

namespace Azure.Data.Tables.Entities;

/// <summary>Writes a row as the JSON object that the service takes. Timestamp and ETag never travel in it.</summary>
internal static class EntityWriter
{
    // The body is read by the service alone, so only what JSON demands is escaped.
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly EdmName PartitionKey = new(TableEntity.PartitionKeyName);
    private static readonly EdmName RowKey = new(TableEntity.RowKeyName);

    public static void Write(Utf8JsonWriter writer, ITableEntity entity)
    {
        writer.WriteStartObject();
        EdmCodecs.String.Write(writer, PartitionKey, entity.PartitionKey);
        EdmCodecs.String.Write(writer, RowKey, entity.RowKey);
        if (entity is TableEntity dictionary) WriteDictionary(writer, dictionary);
        else EntityModel.Of(entity.GetType()).Write(writer, entity);
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteDictionary(Utf8JsonWriter writer, TableEntity entity)
    {
        foreach (var (name, value) in entity.Properties)
            if (!IsSystem(name))
                EdmValue.Write(writer, name, value);
    }

    private static bool IsSystem(string name) =>
        name is TableEntity.PartitionKeyName or TableEntity.RowKeyName or TableEntity.TimestampName
        || name.StartsWith("odata.", StringComparison.Ordinal);
}
