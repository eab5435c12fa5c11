using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

// Every turn of an intake reads and writes a draft, so that it is done by hand. Members are only ever added; one that has
// its default is left out, and one that is absent has its default.

/// <content>As JSON for storage.</content>
public sealed partial record Draft
{
    private const string TimeFormat = "HH:mm:ss.FFFFFFF";

    /// <summary>Reads the object that the reader stands on.</summary>
    /// <exception cref="Exception">A <see cref="JsonException"/>, <see cref="InvalidOperationException"/>,
    /// <see cref="FormatException"/> or <see cref="ArgumentException"/>: it is no draft.</exception>
    [SetsRequiredMembers]
    internal Draft(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject) throw new JsonException();
        DateTimeOffset? started = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref json, "Request"u8)) Request = new RequestId(Needed(ref json));
            else if (Is(ref json, "StartedAt"u8)) started = json.GetDateTimeOffset();
            else if (Is(ref json, "Asking"u8)) Asking = StepOf(Needed(ref json));
            else if (Is(ref json, "Question"u8)) Question = json.GetInt32();
            else if (Is(ref json, "Changing"u8)) Changing = json.GetBoolean();
            else if (Is(ref json, "Task"u8)) Task = json.GetString();
            else if (Is(ref json, "Date"u8)) Date = DateOnly.ParseExact(Needed(ref json), "O", CultureInfo.InvariantCulture);
            else if (Is(ref json, "From"u8)) From = TimeOnly.ParseExact(Needed(ref json), TimeFormat, CultureInfo.InvariantCulture);
            else if (Is(ref json, "Until"u8)) Until = TimeOnly.ParseExact(Needed(ref json), TimeFormat, CultureInfo.InvariantCulture);
            else if (Is(ref json, "Minutes"u8)) Minutes = json.GetInt32();
            else if (Is(ref json, "Neighbourhood"u8)) Neighbourhood = json.GetString();
            else if (Is(ref json, "Students"u8)) Students = json.GetInt32();
            else if (Is(ref json, "Visited"u8)) Visited = json.GetBoolean();
            else if (Is(ref json, "Knows"u8)) Knows = json.GetBoolean();
            else if (Is(ref json, "Together"u8)) Together = json.TokenType == JsonTokenType.Null ? null : json.GetBoolean();
            else if (Is(ref json, "EveryWeeks"u8)) EveryWeeks = json.GetInt32();
            else if (Is(ref json, "Dates"u8)) Dates = json.GetInt32();
            else if (Is(ref json, "FixedStudent"u8)) FixedStudent = json.GetBoolean();
            else if (Is(ref json, "RepeatOf"u8)) RepeatOf = new RequestId(Needed(ref json));
            else if (Is(ref json, "DoubtfulNeighbourhood"u8)) DoubtfulNeighbourhood = json.GetBoolean();
            else if (Is(ref json, "Note"u8)) Note = json.GetString();
            else if (Is(ref json, "CallBy"u8)) CallBy = json.GetString();
            else if (Is(ref json, "Address"u8)) Address = json.GetString();
            else if (Is(ref json, "Phone"u8)) Phone = json.GetString();
            else if (Is(ref json, "AsksDetails"u8)) AsksDetails = json.GetBoolean();
            else if (Is(ref json, "Later"u8)) Later = DraftsOf(ref json);
            else if (Is(ref json, "Handled"u8)) Handled = TextsOf(ref json);
            else if (Is(ref json, "Unheard"u8)) Unheard = json.GetBoolean();
            else json.Skip();
        }

        if (Request == default || started is null) throw new JsonException();
        StartedAt = started.Value;
    }

    /// <summary>Writes it.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("Request"u8, Request.Value);
        json.WriteString("StartedAt"u8, StartedAt);
        json.WriteString("Asking"u8, Asking.ToString());
        json.WriteNumber("Question"u8, Question);
        Write(json, "Changing"u8, Changing);
        Write(json, "Task"u8, Task);
        Write(json, "Date"u8, Date?.ToString("O", CultureInfo.InvariantCulture));
        Write(json, "From"u8, From?.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Write(json, "Until"u8, Until?.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Write(json, "Minutes"u8, Minutes);
        Write(json, "Neighbourhood"u8, Neighbourhood);
        Write(json, "Students"u8, Students);
        if (Visited is { } visited) json.WriteBoolean("Visited"u8, visited);
        if (Knows is { } knows) json.WriteBoolean("Knows"u8, knows);
        if (Together is { } together) json.WriteBoolean("Together"u8, together);
        else json.WriteNull("Together"u8);
        Write(json, "EveryWeeks"u8, EveryWeeks);
        Write(json, "Dates"u8, Dates);
        Write(json, "FixedStudent"u8, FixedStudent);
        Write(json, "RepeatOf"u8, RepeatOf?.Value);
        Write(json, "DoubtfulNeighbourhood"u8, DoubtfulNeighbourhood);
        Write(json, "Note"u8, Note);
        Write(json, "CallBy"u8, CallBy);
        Write(json, "Address"u8, Address);
        Write(json, "Phone"u8, Phone);
        Write(json, "AsksDetails"u8, AsksDetails);
        if (Later.Count > 0)
        {
            json.WriteStartArray("Later"u8);
            for (var i = 0; i < Later.Count; i++) Later[i].Write(json);
            json.WriteEndArray();
        }

        if (Handled.Count > 0)
        {
            json.WriteStartArray("Handled"u8);
            for (var i = 0; i < Handled.Count; i++) json.WriteStringValue(Handled[i]);
            json.WriteEndArray();
        }

        Write(json, "Unheard"u8, Unheard);
        json.WriteEndObject();
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

    /// <summary>Whether the member has this name; the reader then stands on its value.</summary>
    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name) && json.Read();

    private static string Needed(ref Utf8JsonReader json) => json.GetString() ?? throw new JsonException();

    private static Step StepOf(string name) =>
        Enum.TryParse<Step>(name, out var step) && step.ToString() == name ? step : throw new JsonException();

    private static List<Draft> DraftsOf(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray) throw new JsonException();
        var drafts = new List<Draft>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) drafts.Add(new Draft(ref json));
        return drafts;
    }

    private static List<string> TextsOf(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray) throw new JsonException();
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) texts.Add(Needed(ref json));
        return texts;
    }
}
