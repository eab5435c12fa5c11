using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace HelpBot.StandIns.Json;

/// <summary>How values of a type are written.</summary>
internal static class ValueWriting
{
    private static readonly Dictionary<Type, Delegate> Known = new()
    {
        [typeof(string)] = Writing<string>((writer, value, _) => writer.WriteStringValue(value)),
        [typeof(bool)] = Writing<bool>((writer, value, _) => writer.WriteBooleanValue(value)),
        [typeof(bool?)] = Writing<bool?>((writer, value, _) => writer.WriteBooleanValue(value.Value)),
        [typeof(int)] = Writing<int>((writer, value, _) => writer.WriteNumberValue(value)),
        [typeof(int?)] = Writing<int?>((writer, value, _) => writer.WriteNumberValue(value.Value)),
        [typeof(DateTimeOffset?)] = Writing<DateTimeOffset?>((writer, value, _) => writer.WriteStringValue(value.Value)),
    };

    /// <summary>How values of a type are written, by a converter where there is one.</summary>
    public static Action<Utf8JsonWriter, T, DirectJson> For<T>(JsonConverter converter)
    {
        converter ??= typeof(T).GetCustomAttribute<JsonConverterAttribute>() is { } named
            ? (JsonConverter)Activator.CreateInstance(named.ConverterType)
            : null;
        if (converter is IDirectConverter direct) return (writer, value, json) => direct.Write(writer, value, json);
        if (typeof(T).IsEnum) return OfEnum<T>();
        if (converter is not null) return (writer, value, _) => writer.WriteRawValue(Converted(converter, value), skipInputValidation: true);
        return Known.TryGetValue(typeof(T), out var known)
            ? (Action<Utf8JsonWriter, T, DirectJson>)known
            : (writer, value, json) => json.Write(writer, value);
    }

    // The values are few, so that what the converter makes of each is kept.
    private static Action<Utf8JsonWriter, T, DirectJson> OfEnum<T>()
    {
        var texts = Enum.GetValues(typeof(T)).Cast<T>().Distinct().ToDictionary(value => value, Json);
        return (writer, value, _) => writer.WriteRawValue(texts.TryGetValue(value, out var text) ? text : Json(value), skipInputValidation: true);

        static byte[] Json(T value) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value));
    }

    private static string Converted(JsonConverter converter, object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        converter.WriteJson(writer, value, Newtonsoft.Json.JsonSerializer.CreateDefault());
        return text.ToString();
    }

    private static Action<Utf8JsonWriter, T, DirectJson> Writing<T>(Action<Utf8JsonWriter, T, DirectJson> write) => write;
}
