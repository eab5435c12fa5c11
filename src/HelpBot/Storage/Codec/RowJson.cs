using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HelpBot.Storage.Rows;

namespace HelpBot.Storage.Codec;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RequestData))]
[JsonSerializable(typeof(EventData))]
[JsonSerializable(typeof(FollowUpData))]
[JsonSerializable(typeof(AlarmData))]
[JsonSerializable(typeof(AgendaData))]
[JsonSerializable(typeof(PrivateData))]
[JsonSerializable(typeof(LogData))]
[JsonSerializable(typeof(PersonData))]
[JsonSerializable(typeof(TeamData))]
internal sealed partial class RowJson : JsonSerializerContext
{
    /// <summary>Writes a stored shape.</summary>
    public static string Write<T>(T data, JsonTypeInfo<T> type) => JsonSerializer.Serialize(data, type);

    /// <summary>Reads a stored shape.</summary>
    /// <exception cref="UnreadableRowException">The text is none.</exception>
    public static T Read<T>(string text, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(text, type) ?? throw new UnreadableRowException($"no {typeof(T).Name}");
        }
        catch (JsonException broken)
        {
            // The message of the parser may quote the content; only the place goes on.
            throw new UnreadableRowException($"no {typeof(T).Name} at {broken.Path}");
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, which no JSON can hold.
            throw new UnreadableRowException($"no {typeof(T).Name}: not a text");
        }
    }
}
