using System.Globalization;
using System.Text.Json;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>
/// Reads drafts by hand, since every turn of an intake does. A member that is absent has its default, and one that this
/// program does not know is passed over.
/// </summary>
internal sealed class DraftReader
{
    private string? _request, _task, _neighbourhood, _repeatOf, _note, _callBy, _address, _phone;
    private DateTimeOffset? _startedAt;
    private Step _asking;
    private int _question = 1;
    private int? _minutes, _students, _everyWeeks, _dates;
    private DateOnly? _date;
    private TimeOnly? _from, _until;
    private bool _changing, _fixedStudent, _doubtfulNeighbourhood, _asksDetails, _unheard;
    private bool? _visited, _knows, _together = true;
    private IReadOnlyList<Draft> _later = [];
    private IReadOnlyList<string> _handled = [];

    private DraftReader() { }

    /// <summary>Reads the object that the reader stands on.</summary>
    /// <exception cref="Exception">A <see cref="JsonException"/>, <see cref="InvalidOperationException"/>,
    /// <see cref="FormatException"/> or <see cref="ArgumentException"/>: it is no draft.</exception>
    public static Draft Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject) throw new JsonException();
        var found = new DraftReader();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!found.TakeState(ref json) && !found.TakeVisit(ref json) && !found.TakeRest(ref json)) json.Skip();
        }

        return found.Draft();
    }

    private Draft Draft() => new()
    {
        Request = new RequestId(_request ?? throw new JsonException()),
        StartedAt = _startedAt ?? throw new JsonException(),
        Asking = _asking,
        Question = _question,
        Changing = _changing,
        Task = _task,
        Date = _date,
        From = _from,
        Until = _until,
        Minutes = _minutes,
        Neighbourhood = _neighbourhood,
        Students = _students,
        Visited = _visited,
        Knows = _knows,
        Together = _together,
        EveryWeeks = _everyWeeks,
        Dates = _dates,
        FixedStudent = _fixedStudent,
        RepeatOf = _repeatOf is { } earlier ? new RequestId(earlier) : null,
        DoubtfulNeighbourhood = _doubtfulNeighbourhood,
        Note = _note,
        CallBy = _callBy,
        Address = _address,
        Phone = _phone,
        AsksDetails = _asksDetails,
        Later = _later,
        Handled = _handled,
        Unheard = _unheard,
    };

    private bool TakeState(ref Utf8JsonReader json)
    {
        if (Is(ref json, "Request"u8)) _request = json.GetString();
        else if (Is(ref json, "StartedAt"u8)) _startedAt = json.GetDateTimeOffset();
        else if (Is(ref json, "Asking"u8)) _asking = StepOf(json.GetString());
        else if (Is(ref json, "Question"u8)) _question = json.GetInt32();
        else if (Is(ref json, "Changing"u8)) _changing = json.GetBoolean();
        else if (Is(ref json, "Handled"u8)) _handled = TextsOf(ref json);
        else if (Is(ref json, "Unheard"u8)) _unheard = json.GetBoolean();
        else return false;
        return true;
    }

    private bool TakeVisit(ref Utf8JsonReader json)
    {
        if (Is(ref json, "Task"u8)) _task = json.GetString();
        else if (Is(ref json, "Date"u8)) _date = DateOnly.ParseExact(Text(ref json), "O", CultureInfo.InvariantCulture);
        else if (Is(ref json, "From"u8)) _from = TimeOf(ref json);
        else if (Is(ref json, "Until"u8)) _until = TimeOf(ref json);
        else if (Is(ref json, "Minutes"u8)) _minutes = json.GetInt32();
        else if (Is(ref json, "Neighbourhood"u8)) _neighbourhood = json.GetString();
        else if (Is(ref json, "Students"u8)) _students = json.GetInt32();
        else if (Is(ref json, "Visited"u8)) _visited = json.GetBoolean();
        else if (Is(ref json, "Knows"u8)) _knows = json.GetBoolean();
        else if (Is(ref json, "Together"u8)) _together = json.TokenType == JsonTokenType.Null ? null : json.GetBoolean();
        else return false;
        return true;
    }

    private bool TakeRest(ref Utf8JsonReader json)
    {
        if (Is(ref json, "EveryWeeks"u8)) _everyWeeks = json.GetInt32();
        else if (Is(ref json, "Dates"u8)) _dates = json.GetInt32();
        else if (Is(ref json, "FixedStudent"u8)) _fixedStudent = json.GetBoolean();
        else if (Is(ref json, "RepeatOf"u8)) _repeatOf = json.GetString();
        else if (Is(ref json, "DoubtfulNeighbourhood"u8)) _doubtfulNeighbourhood = json.GetBoolean();
        else if (Is(ref json, "Note"u8)) _note = json.GetString();
        else if (Is(ref json, "CallBy"u8)) _callBy = json.GetString();
        else if (Is(ref json, "Address"u8)) _address = json.GetString();
        else if (Is(ref json, "Phone"u8)) _phone = json.GetString();
        else if (Is(ref json, "AsksDetails"u8)) _asksDetails = json.GetBoolean();
        else if (Is(ref json, "Later"u8)) _later = DraftsOf(ref json);
        else return false;
        return true;
    }

    /// <summary>Whether the member has this name; the reader then stands on its value.</summary>
    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name) && json.Read();

    private static string Text(ref Utf8JsonReader json) => json.GetString() ?? throw new JsonException();

    private static TimeOnly TimeOf(ref Utf8JsonReader json) =>
        TimeOnly.ParseExact(Text(ref json), DraftWriter.TimeFormat, CultureInfo.InvariantCulture);

    // By its exact name; what it is parsed from might be a number.
    private static Step StepOf(string? name) => Enum.TryParse<Step>(name, out var step) && $"{step}" == name ? step : throw new JsonException();

    private static List<Draft> DraftsOf(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray) throw new JsonException();
        var drafts = new List<Draft>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) drafts.Add(Read(ref json));
        return drafts;
    }

    private static List<string> TextsOf(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray) throw new JsonException();
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            // Activities without an id were kept too, once.
            if (json.GetString() is { } text) texts.Add(text);
        }

        return texts;
    }
}
