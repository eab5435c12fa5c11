using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using HelpBot.Dialogs.Understanding;

namespace HelpBot.Dev.Understanding;

/// <summary>What was understood, for people who tune the rules: each part with the words that gave it.</summary>
internal static class UnderstoodText
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(Understood understood, Situation situation)
    {
        var text = new StringBuilder();
        var json = UnderstoodJson.Of(understood);
        text.AppendLine(Invariant, $"{situation.Team.WallTime(situation.Now):dddd d MMMM yyyy HH:mm}, {situation.Language}");
        if (understood.Safe.Removed.Count > 0) text.AppendLine(Invariant, $"removed        {Values(json["removed"])}");
        foreach (var part in json["outOfScope"]!.AsArray()) text.AppendLine(Invariant, $"out of scope   {part!["kind"]}  <- {part["text"]}");
        foreach (var (request, i) in understood.Requests.Select((request, i) => (request, i)))
        {
            text.AppendLine(Invariant, $"draft {i + 1}");
            Draft(text, json["drafts"]![i]!.AsObject(), request);
        }

        text.Append(understood.Requests.Count == 0 ? "no draft" : $"ask            {Values(json["ask"])}");
        return text.ToString();
    }

    private static void Draft(StringBuilder text, JsonObject draft, UnderstoodRequest request)
    {
        foreach (var (name, value) in draft)
        {
            var reasons = request.Reasons.Where(reason => reason.Part == name).Select(reason => reason.Words).ToList();
            text.AppendLine(Invariant, $"  {name,-20} {Values(value)}{(reasons.Count > 0 ? $"  <- {string.Join(" | ", reasons)}" : "")}");
        }
    }

    private static string Values(JsonNode? node) => node switch
    {
        JsonArray all => string.Join(", ", all.Select(Values)),
        JsonObject members => string.Join(", ", members.Select(member => $"{member.Key} {Values(member.Value)}")),
        _ => $"{node}",
    };
}
