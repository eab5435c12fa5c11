using System.Globalization;
using System.Text.Json;

namespace HelpBot.Dialogs.Intake;

/// <summary>Writes drafts by hand, since every turn of an intake does. What has its default is left out. Members are only ever added.</summary>
internal static class DraftWriter
{
    /// <summary>How a time is written: to the second, and with what is beyond it if there is anything.</summary>
    public const string TimeFormat = "HH:mm:ss.FFFFFFF";

    /// <summary>Writes a draft.</summary>
    public static void Write(Utf8JsonWriter json, Draft draft)
    {
        json.WriteStartObject();
        json.WriteString("Request"u8, draft.Request.Value);
        json.WriteString("StartedAt"u8, draft.StartedAt);
        json.WriteString("Asking"u8, draft.Asking.ToString());
        json.WriteNumber("Question"u8, draft.Question);
        Write(json, "Changing"u8, draft.Changing);
        WriteVisit(json, draft);
        WriteRest(json, draft);
        if (draft.Handled.Count > 0)
        {
            json.WriteStartArray("Handled"u8);
            for (var i = 0; i < draft.Handled.Count; i++) json.WriteStringValue(draft.Handled[i]);
            json.WriteEndArray();
        }

        Write(json, "Unheard"u8, draft.Unheard);
        json.WriteEndObject();
    }

    private static void WriteVisit(Utf8JsonWriter json, Draft draft)
    {
        Write(json, "Task"u8, draft.Task);
        Write(json, "Date"u8, draft.Date?.ToString("O", CultureInfo.InvariantCulture));
        Write(json, "From"u8, draft.From?.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Write(json, "Until"u8, draft.Until?.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Write(json, "Minutes"u8, draft.Minutes);
        Write(json, "Neighbourhood"u8, draft.Neighbourhood);
        Write(json, "Students"u8, draft.Students);
        if (draft.Visited is { } visited) json.WriteBoolean("Visited"u8, visited);
        if (draft.Knows is { } knows) json.WriteBoolean("Knows"u8, knows);
        // A missing one means yes, so that doubt is written too.
        if (draft.Together is { } together) json.WriteBoolean("Together"u8, together);
        else json.WriteNull("Together"u8);
    }

    private static void WriteRest(Utf8JsonWriter json, Draft draft)
    {
        Write(json, "EveryWeeks"u8, draft.EveryWeeks);
        Write(json, "Dates"u8, draft.Dates);
        Write(json, "FixedStudent"u8, draft.FixedStudent);
        Write(json, "RepeatOf"u8, draft.RepeatOf?.Value);
        Write(json, "DoubtfulNeighbourhood"u8, draft.DoubtfulNeighbourhood);
        Write(json, "Note"u8, draft.Note);
        Write(json, "CallBy"u8, draft.CallBy);
        Write(json, "Address"u8, draft.Address);
        Write(json, "Phone"u8, draft.Phone);
        Write(json, "AsksDetails"u8, draft.AsksDetails);
        if (draft.Later.Count == 0) return;
        json.WriteStartArray("Later"u8);
        for (var i = 0; i < draft.Later.Count; i++) Write(json, draft.Later[i]);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool flag)
    {
        if (flag) json.WriteBoolean(name, flag);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
    }
}
