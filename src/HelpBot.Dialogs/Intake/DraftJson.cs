using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HelpBot.Dialogs.Intake;

/// <summary>Drafts as text for storage, with the version of their shape: a deploy in between loses none.</summary>
public static class DraftJson
{
    private const int Version = 2;

    // Version 1 knew no series, no later requests and no doubt; its members mean the same.
    private const int OldestVersion = 1;

    private const int CommonBytes = 2048;

    // Read by this program alone, so that only what JSON demands is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A draft is written in one go, so that the next one of the thread can have its room.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? room;

    /// <summary>Writes a draft.</summary>
    public static string Write(Draft draft)
    {
        var utf8 = room ??= new ArrayBufferWriter<byte>(CommonBytes);
        utf8.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(utf8, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("Version"u8, Version);
            json.WritePropertyName("Draft"u8);
            DraftWriter.Write(json, draft);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    /// <summary>Reads a draft; null when the text is no draft of a version this program knows.</summary>
    public static Draft? Read(string text)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var json = new Utf8JsonReader(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
            return Read(ref json);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8, clearArray: true);
        }
    }

    private static Draft? Read(ref Utf8JsonReader json)
    {
        int? version = null;
        Draft? draft = null;
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject) return null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (isVersion, isDraft) = (json.ValueTextEquals("Version"u8), json.ValueTextEquals("Draft"u8));
            json.Read();
            if (isVersion) version = json.GetInt32();
            else if (isDraft) draft = DraftReader.Read(ref json);
            else json.Skip();
        }

        // Nothing may come after it.
        json.Read();
        return version is >= OldestVersion and <= Version ? draft : null;
    }
}
