using System.Text.Json.Nodes;

namespace HelpBot.Dialogs.Tests.Understanding.Corpus;

/// <summary>One part of what a sentence means, compared on its own.</summary>
/// <param name="Name">As it is called in the figures.</param>
/// <param name="Of">Its value in a draft; empty when it is absent.</param>
internal sealed record Slot(string Name, Func<JsonObject, string> Of)
{
    /// <summary>The slots of a draft.</summary>
    public static IReadOnlyList<Slot> OfDraft { get; } =
    [
        Members("type", "type"),
        Members("date", "date", "options"),
        Members("start", "start", "end"),
        new("window", draft => draft["start"] is null ? $"{draft["window"]?.ToJsonString()}" : ""),
        Members("duration", "durationMinutes", "durationIsDefault"),
        new("neighbourhood", draft => $"{draft["neighbourhood"]} {draft["neighbourhoodNeedsConfirm"]?.ToJsonString() == "true"}"),
        Members("recurrence", "recurrence"),
        Members("students", "students"),
    ];

    private static Slot Members(string name, params string[] members) =>
        new(name, draft => string.Join(' ', members.Select(member => draft[member]?.ToJsonString() ?? "")).Trim());
}
