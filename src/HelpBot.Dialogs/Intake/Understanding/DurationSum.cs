using System.Globalization;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Adds up a duration word by word.</summary>
internal sealed class DurationSum
{
    private const double Hour = 60;

    private double _total;
    private double? _amount;
    private bool _article;
    private string _last = "";
    private double _unit;

    /// <summary>The minutes so far, with what stands after the last unit: 1 uur 30, an hour and a half. Null when no unit was named.</summary>
    public int? Minutes => _unit == 0 ? null : (int)Math.Round(_total + _amount switch
    {
        0.5 when _unit == Hour => 30,
        >= 1 and < Hour and { } rest when _unit == Hour && !_article => rest,
        _ => 0,
    });

    /// <summary>Takes the next word; false when it is an amount that cannot be read, so that nothing is guessed.</summary>
    public bool Take(string word)
    {
        if (word is "anderhalf" or "anderhalve") Set(1.5);
        else if (word == "half") Set(_amount is { } whole && !_article ? whole + 0.5 : 0.5);
        else if (word is "halfuur" or "halfuurtje") Add(0.5, Hour);
        else if (UnitOf(word) is { } unit) Add(_amount ?? 1, unit);
        else if (NumberWords.IsArticle(word)) Article();
        else if (NumberWords.Read(word) is { } number) Set(Math.Min(number, 10_000));
        else if (char.IsAsciiDigit(word[0])) return Written(word);
        else if (word is not ("en" or "and")) _amount = null;
        _last = word;
        return true;
    }

    private void Set(double amount) => (_amount, _article) = (amount, false);

    private void Article()
    {
        // In "half an hour" and "2 en een half uur" the article adds nothing; elsewhere it begins an amount.
        if (_amount is null || _last is not ("half" or "en" or "and")) (_amount, _article) = (1, true);
    }

    private void Add(double amount, double unit)
    {
        // "Three quarters of an hour": the hour only says what the quarters are of.
        if (!(_unit == 15 && unit == Hour && (_article || _amount is null))) _total += amount * unit;
        (_amount, _article, _unit) = (null, false, unit);
    }

    /// <summary>1,5 and 1.5 are one and a half; 1.30 and 1:30 are an hour and thirty minutes.</summary>
    private bool Written(string word)
    {
        var parts = word.Split('.', ':', ',');
        if (parts.Length != 2 || !parts.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit))) return false;
        var (whole, rest) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        var isClock = parts[1].Length == 2 && !word.Contains(',', StringComparison.Ordinal);
        Set(isClock ? whole + (rest / Hour) : whole + (rest / Math.Pow(10, parts[1].Length)));
        return true;
    }

    private static double? UnitOf(string word) => word switch
    {
        "uur" or "uurtje" or "uren" or "u" or "hour" or "hours" or "hr" or "hrs" or "h" => Hour,
        "minuten" or "minuut" or "minuutjes" or "min" or "minutes" or "minute" or "mins" => 1,
        "kwartier" or "kwartiertje" or "quarter" or "quarters" => 15,
        _ => null,
    };
}
