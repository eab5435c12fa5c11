using System.Text.Json;
using Azure.Data.Tables.Edm;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads a row from the JSON object that the reader stands on.</summary>
internal static class EntityReader
{
    public static T Read<T>(ref Utf8JsonReader reader)
        where T : class, ITableEntity
    {
        if (typeof(T) == typeof(TableEntity)) return (T)(object)DictionaryReader.Read(ref reader);
        var entity = Activator.CreateInstance<T>();
        ReadTyped(ref reader, entity);
        return entity;
    }

    /// <summary>Reads a body that is one row.</summary>
    public static T Read<T>(BinaryData body)
        where T : class, ITableEntity
    {
        var reader = new Utf8JsonReader(body.ToMemory().Span);
        reader.Read();
        return Read<T>(ref reader);
    }

    private static void ReadTyped(ref Utf8JsonReader reader, ITableEntity entity)
    {
        var model = EntityModel.Of(entity.GetType());
        var hint = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (model.Find(in reader, ref hint) is { } property)
            {
                reader.Read();
                model.Read(ref reader, property, entity);
            }
            else if (!TryReadCommon(ref reader, entity))
            {
                reader.Skip();
            }
        }
    }

    private static bool TryReadCommon(ref Utf8JsonReader reader, ITableEntity entity)
    {
        if (reader.ValueTextEquals("PartitionKey"u8)) entity.PartitionKey = Text(ref reader);
        else if (reader.ValueTextEquals("RowKey"u8)) entity.RowKey = Text(ref reader);
        else if (reader.ValueTextEquals("odata.etag"u8)) entity.ETag = new ETag(Text(ref reader));
        else if (reader.ValueTextEquals("Timestamp"u8) && reader.Read()) entity.Timestamp = EdmCodecs.DateTimeOffset.Read(ref reader);
        else return false;
        return true;
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }
}
