using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace HelpBot.StandIns.Json;

/// <summary>
/// Writes objects straight to UTF-8. What is written is told by the contracts of Newtonsoft.Json, which the official packages
/// are built on: members, names, order and conditions; only the way there is shorter. What has a contract of another kind is
/// written by the serializer itself.
/// </summary>
/// <param name="serializer">Has the contracts, and writes the rest.</param>
internal sealed class DirectJson(Newtonsoft.Json.JsonSerializer serializer)
{
    private readonly ConcurrentDictionary<Type, Action<Utf8JsonWriter, object>> ways = new();
    private readonly ConcurrentDictionary<Type, ObjectModel> models = new();

    /// <summary>How all of it is written: read by machines alone, so that only what JSON demands is escaped.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public Newtonsoft.Json.JsonSerializer Serializer => serializer;

    /// <summary>Writes a value by what it is.</summary>
    public void Write(Utf8JsonWriter writer, object value)
    {
        if (value is null) writer.WriteNullValue();
        else ways.GetOrAdd(value.GetType(), static (type, json) => json.WayOf(type), this)(writer, value);
    }

    /// <summary>Writes an object member by member, even if its class has a converter.</summary>
    public void WriteMembers(Utf8JsonWriter writer, object value) => ModelOf(value.GetType()).Write(writer, value, this);

    /// <summary>Writes a value as the serializer does.</summary>
    public void WriteOther(Utf8JsonWriter writer, object value)
    {
        using var text = new StringWriter();
        serializer.Serialize(text, value);
        writer.WriteRawValue(text.ToString(), skipInputValidation: true);
    }

    private Action<Utf8JsonWriter, object> WayOf(Type type)
    {
        if (type == typeof(string)) return (writer, value) => writer.WriteStringValue((string)value);
        if (typeof(JToken).IsAssignableFrom(type)) return (writer, value) => TokenWriting.Write(writer, (JToken)value, this);
        if (type == typeof(Dictionary<string, string>)) return WriteTexts;
        if (typeof(IDictionary<string, string>).IsAssignableFrom(type)) return WriteDictionary<string>;
        if (typeof(IDictionary<string, object>).IsAssignableFrom(type)) return WriteDictionary<object>;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)) return WriteList;
        return serializer.ContractResolver.ResolveContract(type) switch
        {
            JsonObjectContract { Converter: null } => MembersOf(type),
            JsonObjectContract { Converter: IDirectConverter direct } => (writer, value) => direct.Write(writer, value, this),
            _ => WriteOther,
        };
    }

    private Action<Utf8JsonWriter, object> MembersOf(Type type)
    {
        var model = ModelOf(type);
        return (writer, value) => model.Write(writer, value, this);
    }

    private ObjectModel ModelOf(Type type) => models.GetOrAdd(
        type,
        static (type, serializer) => ObjectModel.Of((JsonObjectContract)serializer.ContractResolver.ResolveContract(type), serializer.NullValueHandling),
        serializer);

    private void WriteList(Utf8JsonWriter writer, object values)
    {
        writer.WriteStartArray();
        var list = (IList)values;
        for (var i = 0; i < list.Count; i++) Write(writer, list[i]);
        writer.WriteEndArray();
    }

    // What every button carries.
    private static void WriteTexts(Utf8JsonWriter writer, object texts)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in (Dictionary<string, string>)texts) writer.WriteString(name, text);
        writer.WriteEndObject();
    }

    private void WriteDictionary<T>(Utf8JsonWriter writer, object members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in (IDictionary<string, T>)members)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }
}
