using System.Globalization;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Durations in Dutch and English: 45 minuten, anderhalf uur, uurtje, drie kwartier, 1,5 uur, an hour and a half.</summary>
public static class DurationWords
{
    private const int MostMinutes = 24 * 60;

    /// <summary>The duration in minutes; null when there is none, or a choice of two.</summary>
    public static int? Read(string text)
    {
        var words = Words.Of(text).SelectMany(Apart).ToList();
        if (words.Count == 1 && NumberWords.Read(words[0]) is { } bare and >= 10 and <= MostMinutes) return bare;
        if (IsChoice(words) && words.Count(IsAmount) > 1) return null;
        var sum = new DurationSum();
        return words.TrueForAll(sum.Take) && sum.Minutes is > 0 and <= MostMinutes and var minutes ? minutes : null;
    }

    /// <summary>1u30 as 1 u 30, 45min as 45 min, 1:30 uur as 1 u 30; "of an hour" says nothing new.</summary>
    private static IEnumerable<string> Apart(string word)
    {
        var letters = word.SkipWhile(letter => char.IsAsciiDigit(letter) || letter is '.' or ',').TakeWhile(char.IsAsciiLetter).ToArray();
        if (letters.Length is 0 or > 8 || letters.Length == word.Length || !char.IsAsciiDigit(word[0])) return [word];
        var unit = new string(letters);
        var at = word.IndexOf(unit, StringComparison.Ordinal);
        return [word[..at], unit, .. word.Length > at + unit.Length ? [word[(at + unit.Length)..]] : (string[])[]];
    }

    /// <summary>"1 of 2 uur"; but "een uur of zo" and "three quarters of an hour" are one duration.</summary>
    private static bool IsChoice(List<string> words) =>
        !words.Contains("zo") && words.Where((word, at) =>
            word is "or" or "tot" or "tussen" or "between" || (word == "of" && !(at + 1 < words.Count && words[at + 1] == "an"))).Any();

    private static bool IsAmount(string word) =>
        (!NumberWords.IsArticle(word) && NumberWords.Read(word) is not null) || word is "half" or "anderhalf" or "uur" or "uurtje" or "kwartier" or "hour"
        || decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
