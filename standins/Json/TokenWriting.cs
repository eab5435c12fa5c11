using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace HelpBot.StandIns.Json;

/// <summary>Writes tokens of Newtonsoft.Json.</summary>
internal static class TokenWriting
{
    public static void Write(Utf8JsonWriter writer, JToken token, DirectJson json)
    {
        switch (token)
        {
            case JObject members: WriteObject(writer, members, json); break;
            case JArray values: WriteArray(writer, values, json); break;
            case JValue { Value: null }: writer.WriteNullValue(); break;
            case JRaw { Value: string raw }: writer.WriteRawValue(raw, skipInputValidation: true); break;
            case JRaw { Value: not null } named: json.Write(writer, named.Value); break;
            case JValue { Value: string text }: writer.WriteStringValue(text); break;
            case JValue { Value: bool flag }: writer.WriteBooleanValue(flag); break;
            case JValue { Value: long number }: writer.WriteNumberValue(number); break;
            default: json.WriteOther(writer, token); break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JObject members, DirectJson json)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value, json);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, JArray values, DirectJson json)
    {
        writer.WriteStartArray();
        foreach (var value in values) Write(writer, value, json);
        writer.WriteEndArray();
    }
}
