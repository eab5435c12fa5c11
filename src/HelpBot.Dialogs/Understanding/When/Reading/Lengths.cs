namespace HelpBot.Dialogs.Understanding.When.Reading;

/// <summary>How long something takes: anderhalf uur, een uurtje, 5 kwartier, 1,5 uur, 1 uur en een kwartier, an hour and a half.</summary>
internal static class Lengths
{
    private const int Hour = 60, Quarter = 15, MostHours = 3, FewestMinutes = 10;

    /// <summary>The minutes that begin at a word. "2 uur", which may be a time, counts when such words may be read so.</summary>
    public static Piece<int>? At(WhenText text, int at, bool plainHours)
    {
        if (First(text, at) is not { } first) return null;
        if (Rest(text, first) is { } whole) return new(whole.Value, Lang(text, whole.Until));
        var until = Lang(text, first.Until);
        return first.IsPlainHours && !plainHours && until == first.Until ? null : new(first.Minutes, until);
    }

    private readonly record struct Part(int Minutes, int Until, int Unit, bool IsPlainHours);

    private static Part? First(WhenText text, int at) => Broken(text, at) ?? Joined(text, at) ?? Halves(text, at) ?? Counted(text, at);

    /// <summary>1½ uur, ¾ hour, 1 1/2 uur.</summary>
    private static Part? Broken(WhenText text, int at) =>
        BrokenNumbers.At(text, at) is { } number && UnitOf(text[number.Until]) is { } unit ? new((int)Math.Round(number.Value * unit), number.Until + 1, unit, false) : null;

    /// <summary>A number and its unit in one word: 90min, 1,5u, 1u30.</summary>
    private static Part? Joined(WhenText text, int at)
    {
        if (Written.Parse(text[at]) is not { } written) return null;
        if (written.Unit.Length > 0)
        {
            if (written.Unit == "m") return written is { RestDigits: 0, AfterDigits: 0 } && written.Whole % Quarter == 0 ? new(written.Whole, at + 1, 1, false) : null;
            if (UnitOf(written.Unit) is not { } unit || written.RestDigits == 2 || written.WholeDigits > 3) return null;
            var isPlain = unit == Hour && written.RestDigits == 0 && written.Unit is "u" or "uur" or "h";
            return new(Amount(written, unit) + (unit == Hour ? written.After : 0), at + 1, unit, isPlain);
        }

        // 1,5 uur and 1.5 hours; 1.30 uur is a time.
        if (written.Sign is '.' or ',' && UnitOf(text.Next(at + 1)) is { } next && (written.RestDigits == 1 || written.Sign == ',')) return new(Amount(written, next), at + 2, next, false);
        return null;
    }

    private static int Amount(Written written, int unit) =>
        (int)Math.Round((written.Whole * unit) + (written.Rest * unit / Math.Pow(10, written.RestDigits)));

    /// <summary>Anderhalf uur, (een) half uur, half an hour, driekwart uur.</summary>
    private static Part? Halves(WhenText text, int at)
    {
        var word = text[at];
        if (word is "anderhalf" or "anderhalve" && UnitOf(text.Next(at + 1)) is { } unit) return new(unit * 3 / 2, at + 2, unit, false);
        var half = word is "een" or "a" ? at + 1 : at;
        if (text[half] is "halfuur" or "halfuurtje") return new(Hour / 2, half + 1, Hour, false);
        if (text[half] is "half" or "halve")
        {
            var hour = text.Next(half + 1) is "an" or "a" ? half + 2 : half + 1;
            return UnitOf(text.Next(hour)) is Hour ? new(Hour / 2, hour + 1, Hour, false) : null;
        }

        if (word.EndsWith("enhalf", StringComparison.Ordinal) && Numbers.Word(word[..^6]) is { } number && UnitOf(text.Next(at + 1)) is { } each) return new((number * each) + (each / 2), at + 2, each, false);
        if (word is "drie" or "3" && text.Next(at + 1) == "kwart" && UnitOf(text.Next(at + 2)) is Hour) return new(3 * Quarter, at + 3, Hour, false);
        return word is "driekwart" && UnitOf(text.Next(at + 1)) is Hour ? new(3 * Quarter, at + 2, Hour, false) : null;
    }

    private static Part? Counted(WhenText text, int at)
    {
        if (UnitOf(text[at]) is { } alone && ((text[at] is "uurtje" or "kwartier" or "kwartiertje" && text[at - 1] is not ("paar" or "aantal" or "enkele" or "few")) || (text[at] == "uur" && IsHourAlone(text, at)))) return new(alone, at + 1, alone, false);
        if (text[at] == "quarter" && text.Next(at + 1) == "of" && text.Next(at + 2) is "an" or "a") return new(Quarter, at + 4, Quarter, false);
        if (Numbers.AmountAt(text, at) is not { } number || number.Value > 600) return null;
        if (AndHalf(text, number.Until) is { } half && UnitOf(text.Next(half)) is { } whole)
            return new((int)Math.Round((number.Value + 0.5) * whole), half + 1, whole, false);
        // "A good hour", "een klein uur".
        if (text.Next(number.Until) is "good" or "full" or "whole" or "solid" or "goed" or "vol" or "heel" or "klein" or "dik" && UnitOf(text.Next(number.Until + 1)) is not null) number = number with { Until = number.Until + 1 };
        if (UnitOf(text.Next(number.Until)) is not { } unit) return null;
        var word = text[number.Until];
        var until = number.Until + 1;
        if (unit == Quarter && text.Next(until) == "of" && text.Next(until + 1) is "an" or "a") until += 3;
        if (unit == Quarter && text.Next(until) is "uur") until++;
        return new(number.Value * unit, until, unit, word is "uur" or "u" or "h");
    }

    /// <summary>"Koffie met mevrouw, uur, Holy": one hour, unless a number or a word such as "elk" belongs to it.</summary>
    private static bool IsHourAlone(WhenText text, int at) =>
        !(at > 0 && Numbers.At(text, at - 1) is not null) && text[at - 1] is not ("elk" or "ieder" or "per" or "hoeveel" or "welk" or "paar" or "laatste" or "eerste" or "half" or "het" or "dit" or "dat" or "t");

    /// <summary>"En een half", "and a half": where the unit follows.</summary>
    private static int? AndHalf(WhenText text, int at) =>
        text.Next(at) is "en" or "and" && text.Next(at + 1) is "een" or "a" && text.Next(at + 2) is "half" or "halve" ? at + 3 : null;

    /// <summary>What is added to it: "en een kwartier", "and a half", "30 minuten"; or "uur of twee".</summary>
    private static Piece<int>? Rest(WhenText text, Part first)
    {
        var next = text.Next(first.Until);
        if (AndHalf(text, first.Until) is { } half && first.Unit == Hour) return new(first.Minutes + (Hour / 2), half);
        if (next == "of" && first.Minutes == Hour && text.Next(first.Until + 1) is "anderhalf" or "anderhalve" && UnitOf(text.Next(first.Until + 2)) is null) return new(Hour * 3 / 2, first.Until + 2);
        if (next is "of" or "or" && first.Minutes == first.Unit && Numbers.At(text, first.Until + 1) is { } about && !When.Reading.Counted.Follows(text, about.Until) && UnitOf(text.Next(about.Until)) is null && text.Next(about.Until) != "voor")
            return new(about.Value * first.Unit, about.Until);
        if (first.Unit != Hour || next.Length == 0) return null;
        if (Minutes(text, first) is { } spoken) return spoken;
        var at = next is "en" or "and" ? first.Until + 1 : first.Until;
        // Without "en" only minutes belong to it: "3 uur een kwartiertje wandelen" is a time and a duration.
        if (at == first.Until && (first.Minutes > MostHours * Hour || !char.IsAsciiDigit(next[0]))) return null;
        return First(text, at) is { Unit: < Hour } rest && text.Next(rest.Until) is not ("voor" or "over" or "past" or "to") ? new(first.Minutes + rest.Minutes, rest.Until) : null;
    }

    /// <summary>"One hour fifteen", "1 hr 15 minutes": behind an English hour, for "2 uur 15" is a time.</summary>
    private static Piece<int>? Minutes(WhenText text, Part hour)
    {
        if (!(text[hour.Until - 1] is "hour" or "hours" || text[hour.Until - 1].EndsWith("hr", StringComparison.Ordinal) || text[hour.Until - 1].EndsWith("hrs", StringComparison.Ordinal)) || Numbers.At(text, hour.Until) is not { Value: >= FewestMinutes and < Hour } number || number.Value % 5 != 0) return null;
        if (UnitOf(text.Next(number.Until)) is 1) return new(hour.Minutes + number.Value, number.Until + 1);
        return When.Reading.Counted.Follows(text, number.Until) || text.Next(number.Until) is "pm" or "am" ? null : new(hour.Minutes + number.Value, number.Until);
    }

    private static int Lang(WhenText text, int until) => text.Next(until) is "lang" or "long" ? until + 1 : until;

    /// <summary>"30-45 min": the longest of both.</summary>
    public static Piece<int>? OfMinutes(WhenText text, int at)
    {
        var dash = text[at].IndexOf('-', StringComparison.Ordinal);
        if (dash < 1 || UnitOf(text.Next(at + 1)) is not 1) return null;
        return Numbers.Digits(text[at][..dash]) is { } least && Numbers.Digits(text[at][(dash + 1)..]) is { } most && most > least ? new(most, at + 2) : null;
    }

    private static int? UnitOf(string word) => word switch
    {
        "uur" or "uurtje" or "uurtjes" or "uren" or "u" or "h" or "hour" or "hours" or "hr" or "hrs" => Hour,
        "kwartier" or "kwartiertje" or "kwartiertjes" or "kwartieren" or "quarter" or "quarters" => Quarter,
        "minuten" or "minuut" or "minuutje" or "minuutjes" or "min" or "minutes" or "minute" or "mins" => 1,
        _ => null,
    };
}
