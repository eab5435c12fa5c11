using System.Text.Json;
using Azure.Data.Tables.Edm;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads a row whose properties and types are told by the JSON alone.</summary>
internal static class DictionaryReader
{
    public static TableEntity Read(ref Utf8JsonReader reader)
    {
        var entity = new TableEntity();
        string annotated = null, type = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (NameOf(ref reader) is not { } name)
            {
                reader.Read();
                reader.Skip();
                continue;
            }

            reader.Read();
            if (name.EndsWith(EdmName.AnnotationSuffix, StringComparison.Ordinal))
            {
                annotated = name[..^EdmName.AnnotationSuffix.Length];
                type = reader.GetString();

                // The order of members is not promised; the type may follow its value.
                if (entity.TryGetValue(annotated, out var value)) entity[annotated] = EdmValue.Convert(value, type);
            }
            else
            {
                entity[name] = EdmValue.Read(ref reader, name == TableEntity.TimestampName ? "Edm.DateTime" : name == annotated ? type : null);
            }
        }

        return entity;
    }

    /// <summary>The name that the reader stands on; null for what describes the answer rather than the row, of which only the ETag is kept.</summary>
    private static string NameOf(ref readonly Utf8JsonReader reader) =>
        reader.ValueTextEquals(TableEntity.PartitionKeyName) ? TableEntity.PartitionKeyName
        : reader.ValueTextEquals(TableEntity.RowKeyName) ? TableEntity.RowKeyName
        : reader.ValueTextEquals(TableEntity.TimestampName) ? TableEntity.TimestampName
        : reader.ValueTextEquals(TableEntity.ETagName) ? TableEntity.ETagName
        : reader.ValueSpan.StartsWith("odata."u8) ? null
        : reader.GetString();
}
