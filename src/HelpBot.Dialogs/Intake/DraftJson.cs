using System.Text.Json;
using System.Text.Json.Serialization;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>Drafts as text for storage, with the version of their shape: a deploy in between loses none.</summary>
public static class DraftJson
{
    private const int Version = 2;

    // Version 1 knew no series, no later requests and no doubt; its members mean the same.
    private const int OldestVersion = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false), new RequestIdConverter() },
    };

    /// <summary>Writes a draft.</summary>
    public static string Write(Draft draft) => JsonSerializer.Serialize(new Stored { Version = Version, Draft = draft }, Options);

    /// <summary>Reads a draft; null when the text is no draft of a version this program knows.</summary>
    public static Draft? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Stored>(text, Options) is { Version: >= OldestVersion and <= Version } stored ? stored.Draft : null;
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            return null;
        }
    }

    // Members that are set are read with less work than the parameters of a constructor.
    private sealed record Stored
    {
        public required int Version { get; init; }

        public required Draft Draft { get; init; }
    }

    private sealed class RequestIdConverter : JsonConverter<RequestId>
    {
        public override RequestId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException());

        public override void Write(Utf8JsonWriter writer, RequestId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
