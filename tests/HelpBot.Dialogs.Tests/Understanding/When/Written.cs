using System.Globalization;
using HelpBot.Dialogs.Understanding.When;

namespace HelpBot.Dialogs.Tests.Understanding;

/// <summary>A planned time in one line, as the files of cases have it.</summary>
internal static class Written
{
    public static string Of(IReadOnlyList<PlannedTime> all) => string.Join(" ; ", all.Select(Of));

    public static string Of(PlannedTime time) => string.Join(' ', Parts(time));

    private static IEnumerable<string> Parts(PlannedTime time)
    {
        if (time.Date is { } date) yield return Of(date);
        if (time.Options.Count > 0) yield return string.Join('|', time.Options.Select(Of));
        if (time.Start is { } start) yield return Of(start) + (time.End is { } end ? $"-{Of(end)}" : "");
        if (time.Window is { } window) yield return $"~{Of(window.From)}-{Of(window.Until)}";
        if (time.Minutes is null) yield return "nomin";
        else if (!time.IsUsualDuration) yield return $"{time.Minutes}m";
        if (time.Recurrence is { } series)
            yield return $"{series.Day.ToString()[..2].ToUpperInvariant()}/{series.EveryWeeks}x{series.Count}{(series.EndIsTold ? "" : "?")}>{Of(series.Until)}";
        if (time.EveryWeeks is { } weeks) yield return $"every{weeks}";
        foreach (var problem in time.Problems) yield return $"!{problem.Part}:{problem.Kind?.ToString() ?? "None"}";
    }

    private static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
