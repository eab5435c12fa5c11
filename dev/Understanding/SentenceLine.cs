using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.People;
using HelpBot.Requests.Teams;

namespace HelpBot.Dev.Understanding;

/// <summary>One line of input, <c>{"text":"…","lang":"nl","at":"2026-11-23T10:00"}</c>, and its line of output.</summary>
public static class SentenceLine
{
    /// <summary>What is understood as JSON, or <c>{"error":"…"}</c> for a line that is none.</summary>
    public static (string Json, bool IsGood) Answer(string line, Team team, string? language, string? at, DateTimeOffset now)
    {
        try
        {
            var told = JsonNode.Parse(line) as JsonObject ?? throw new JsonException("a line is an object");
            var text = told["text"]?.GetValue<string>() ?? throw new JsonException("\"text\" is missing");
            var situation = Situation(team, text, told["lang"]?.GetValue<string>() ?? language, told["at"]?.GetValue<string>() ?? at, now);
            return (UnderstoodJson.Write(Understand.Read(text, situation)), true);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or UsageException)
        {
            return (new JsonObject { ["error"] = problem.Message }.ToJsonString(), false);
        }
    }

    /// <summary>The situation of a sentence: the moment is wall time of the team unless it names an offset.</summary>
    public static Situation Situation(Team team, string text, string? language, string? at, DateTimeOffset now) => new(
        team,
        at is null ? now : Moment(at, team),
        language switch
        {
            null => LanguageGuess.Of(text),
            "nl" => Language.Dutch,
            "en" => Language.English,
            _ => throw new UsageException($"\"{language}\" is no language; there are nl and en."),
        });

    private static DateTimeOffset Moment(string at, Team team)
    {
        if (!DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            || !DateTime.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var wall))
            throw new UsageException($"\"{at}\" is no moment; write it like 2026-11-23T10:00.");
        return wall.Kind == DateTimeKind.Unspecified ? team.Instant(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall)) : instant;
    }
}
