using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HelpBot.Dialogs.Understanding.When;

namespace HelpBot.Dialogs.Understanding;

/// <summary>What was understood as JSON, one line; docs/understanding.md says what the members mean. Absent ones are left out.</summary>
public static class UnderstoodJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    public static string Write(Understood understood) => Of(understood).ToJsonString(Readable);

    /// <summary>As a tree.</summary>
    public static JsonObject Of(Understood understood)
    {
        ArgumentNullException.ThrowIfNull(understood);
        var (safe, requests) = (understood.Safe, understood.Requests);
        return new JsonObject
        {
            ["drafts"] = new JsonArray([.. requests.Select(request => Draft(request, safe))]),
            ["outOfScope"] = new JsonArray([.. safe.OutOfScope.Select(part => new JsonObject
            {
                ["kind"] = Name(part.Kind),
                ["text"] = safe.Text.Substring(part.Start, part.Length),
            })]),
            ["removed"] = Names(safe.Removed),
            ["ask"] = Names(requests.SelectMany(request => request.Ask).Distinct().Order()),
        };
    }

    private static JsonObject Draft(UnderstoodRequest request, Safety.SafeText safe)
    {
        var draft = new JsonObject();
        Set(draft, "type", request.Task);
        AddTime(draft, request.Time);
        Set(draft, "neighbourhood", request.Neighbourhood);
        if (request.Neighbourhood is not null) draft["neighbourhoodNeedsConfirm"] = request.ConfirmNeighbourhood;
        if (request.NeighbourhoodOptions.Count > 0) draft["neighbourhoodOptions"] = Texts(request.NeighbourhoodOptions);
        draft["students"] = request.Students;
        Set(draft, "together", request.Together);
        draft["fixedStudent"] = request.FixedStudent;
        Set(draft, "studentWish", request.StudentWish is { } wish ? Name(wish) : null);
        if (request.Time.Recurrence is { } series) draft["recurrence"] = Series(series);
        if (request.Notes.Count > 0) draft["notes"] = Texts(request.Notes);
        Set(draft, "level", request.Level?.ToString());
        if (safe.Address is not null || safe.Phone is not null)
        {
            var details = new JsonObject();
            Set(details, "address", safe.Address);
            Set(details, "phone", safe.Phone);
            draft["private"] = details;
        }

        if (request.Time.Problems.Count > 0) draft["problems"] = new JsonArray([.. request.Time.Problems.Select(Problem)]);
        return draft;
    }

    private static void AddTime(JsonObject draft, PlannedTime time)
    {
        Set(draft, "date", Date(time.Date));
        Set(draft, "start", Clock(time.Start));
        Set(draft, "end", Clock(time.End));
        if (time.Window is { } window) draft["window"] = Texts([Clock(window.From)!, Clock(window.Until)!]);
        if (time.Minutes is { } minutes)
        {
            draft["durationMinutes"] = minutes;
            draft["durationIsDefault"] = time.IsUsualDuration;
        }

        if (time.Options.Count > 0) draft["options"] = Texts(time.Options.Select(option => Date(option)!));
    }

    private static JsonObject Series(Recurrence series) => new()
    {
        ["frequency"] = "weekly",
        ["interval"] = series.EveryWeeks,
        ["day"] = series.Day.ToString()[..2].ToUpperInvariant(),
        ["count"] = series.Count,
        ["until"] = Date(series.Until),
    };

    private static JsonObject Problem(TimeProblem problem)
    {
        var told = new JsonObject { ["part"] = Name(problem.Part), ["kind"] = problem.Kind is { } kind ? Name(kind) : "invalid" };
        Set(told, "date", Date(problem.Date));
        Set(told, "time", Clock(problem.Time));
        return told;
    }

    private static JsonArray Names<T>(IEnumerable<T> values)
        where T : struct, Enum => Texts(values.Select(Name));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static void Set<T>(JsonObject members, string name, T? value)
    {
        if (value is not null) members[name] = JsonValue.Create(value);
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
