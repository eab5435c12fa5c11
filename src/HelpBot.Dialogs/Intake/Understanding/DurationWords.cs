namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Durations in Dutch and English: 45 minuten, anderhalf uur, uurtje, drie kwartier, an hour and a half.</summary>
public static class DurationWords
{
    /// <summary>The duration in minutes, or null when there is none.</summary>
    public static int? Read(string text)
    {
        var words = Words.Of(text);
        var plain = string.Join(' ', words);
        if (plain.Contains("hour and a half", StringComparison.Ordinal) || words.Contains("anderhalf")) return 90;
        if (plain.Contains("half uur", StringComparison.Ordinal) || words.Contains("halfuur") || plain.Contains("half an hour", StringComparison.Ordinal))
            return Array.IndexOf(words, "en") is > 0 and var at && NumberWords.Read(words[0]) is { } hours && at < words.Length ? (hours * 60) + 30 : 30;
        return Sum(words) ?? (words.Length == 1 && NumberWords.Read(words[0]) is { } bare and >= 10 ? bare : null);
    }

    private static int? Sum(string[] words)
    {
        var (total, found) = (0, false);
        for (var i = 0; i < words.Length; i++)
        {
            if (UnitOf(words[i]) is not { } unit) continue;
            total += unit * ((i > 0 ? Count(words[i - 1]) : null) ?? 1);
            found = true;
        }

        return found ? total : null;
    }

    private static int? Count(string word) => NumberWords.Read(word);

    private static int? UnitOf(string word) => word switch
    {
        "uur" or "uurtje" or "uren" or "hour" or "hours" or "hr" or "hrs" => 60,
        "minuten" or "minuut" or "min" or "minutes" or "minute" or "mins" => 1,
        "kwartier" or "kwartiertje" or "quarter" or "quarters" => 15,
        _ => null,
    };
}
