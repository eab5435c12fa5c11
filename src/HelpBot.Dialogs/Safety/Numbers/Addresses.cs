using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds addresses: a street with a number, a postcode with letters, and what is called an address. Four digits alone are a neighbourhood.</summary>
internal static partial class Addresses
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const int DigitsOfPostcode = 4;
    private const string Postcode = @"(?<area>[1-9][0-9]{3}) ?(?<letters>[A-Za-z]{2})\b";
    private const string House = @"(?i:(nr\.?|no\.?|nummer|huisnummer) ?)?(?<house>[0-9]{1,4})(-?[a-zA-Z]\b|-[0-9]{1,3}|-?(?i:bis|hs|huis|rood|zwart)\b| [A-Za-z]\b)?\b";
    private const string City = @"([ ,]+(in )?(?<city>\p{Lu}[\p{L}'-]{2,}))?";
    private const string Before = @"(((Burgemeester|Burg\.?|Van|van|Van der|Prins|Prinses|Koning|Koningin|Sint|St\.?|Dr\.?|Prof\.?|Mr\.?|Lange|Korte|Oude|Nieuwe|Eerste|Tweede|Derde|[0-9]e|Generaal|Admiraal|Abel|Jan|Jacob|Johan|Pieter|Willem|Anna|Graaf|Oost|West|Noord|Zuid|Laan|Jean|Piet|Maarten|Thomas|Karel)( (van|de|der|den|te|la))*) (\p{Lu}[\p{L}'.-]+ )?)?";
    private const string Sure = "(?i:straat|straatje|str|laan|singel|plein|kade|dijk|gracht|steeg|plantsoen|dreef|boulevard|dwarsstraat|weg|hof|pad)";
    private const string Maybe = "(haven|park|erf|ring|baan|veld|gaarde|burg|wal|hoek|akker|donk|meer|markt|wijk|waard|werf|poort|berg|rade|horst|kamp|tuin)";
    private const string Tail = @"([ ,]+" + Postcode + City + ")?";

    private static readonly FrozenSet<string> NoStreets = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "onderweg", "terugweg", "heenweg", "snelweg", "vanweg", "halverweg", "wandelpad", "fietspad", "zandpad", "voetpad", "bospad", "tuinpad", "zijstraat", "winkelstraat",
        "dorpsstraatje", "dorpsplein", "winkelplein", "speelplein", "schoolplein", "kerkplein", "marktplein", "kerkhof", "zeedijk", "winkelkade", "supermarkt", "weekmarkt", "rommelmarkt",
        "bouwmarkt", "vismarkt", "kerstmarkt", "jaarmarkt", "boekenmarkt", "vlooienmarkt", "volkstuin", "achtertuin", "voortuin", "moestuin", "dierentuin", "buurttuin", "winkelpark", "zwembad",
        "wandelpark", "stadspark", "speelveld", "sportpark", "pretpark", "jachthaven", "sportveld", "rijbaan", "ijsbaan", "kunstijsbaan", "bowlingbaan", "tennisbaan", "westwijk", "nieuwbouwwijk", "woonwijk", "buurtpark", "middelweg",
        "wereldwijk", "voorhof", "gerechtshof", "doodsteeg", "omweg", "uitweg", "spoorweg", "weghof", "binnenhof", "tuinhof");

    [GeneratedRegex(@"\b" + Before + @"(?<street>\p{L}[\p{L}'-]{2,}" + Sure + @"|\p{Lu}[\p{L}'-]{2,}" + Maybe + @"|(Laan|Plein|Weg|Park|Hof|Kade|Plantsoen) ((van|de|der|den|het|op|ter|1[0-9]{3}) ?)+(\p{Lu}[\p{L}'-]+ ?){0,2}|Markt)[ .,]+" + House + Tail, Linear)]
    private static partial Regex Street { get; }

    [GeneratedRegex(@"\b[0-9]{1,4}[a-zA-Z]?,? (\p{Lu}[\p{L}'-]+ ){1,2}(Street|Road|Avenue|Lane|Drive|Close|Court|Square|Crescent|Way|St|Rd|Ave)\b" + Tail + @"|\b[0-9]{1,4}[a-zA-Z]? \p{Lu}\p{L}{2,}(straat|laan|singel|plein|kade|dijk|gracht|weg|hof)\b" + Tail, Linear)]
    private static partial Regex English { get; }

    [GeneratedRegex(
        @"\b(?i:adres|address)( is|:|,)* (\p{L}[\p{L}'.-]* ){1,4}" + House + Tail
        + @"|\b(?i:woont|wonen|woonachtig|lives|living|wonend) (?i:op|aan|in|at|on) ((?i:de|het|the) )?(\p{Lu}[\p{L}'.-]+ ){1,3}" + House + Tail
        + @"|\b(?i:huisnummer|huisnr\.?|house number|op nummer|at number) (?<house>[0-9]{1,4}) ?[a-zA-Z]?\b",
        Linear)]
    private static partial Regex Told { get; }

    [GeneratedRegex(@"\b" + Postcode + @"( *(,|nr\.?|nummer|huisnummer)? *[0-9]{1,4}([a-zA-Z]|-[0-9]{1,3})?\b)?" + City, Linear)]
    private static partial Regex PostcodeAlone { get; }

    public static IEnumerable<Piece> In(string plain, NumberSigns signs)
    {
        if (signs.Digits == 0) return [];
        var found = new List<Piece>();
        if (signs.MayHave(plain, AddressWords.Streets)) AddAll(found, plain, Street);
        if (signs.HasCapitalBehindDigit) AddAll(found, plain, English);
        if (signs.MayHave(plain, AddressWords.Telling)) AddAll(found, plain, Told);
        if (signs.Digits < DigitsOfPostcode) return found;
        foreach (Match match in PostcodeAlone.Matches(plain).Where(match => PostcodeSigns.IsPostcode(plain, match.Groups["letters"].Value)))
            Add(found, Of(plain, match));
        return found;
    }

    /// <summary>The digits of the postcode in an address, or null.</summary>
    public static string? AreaIn(string plain) => NumberSigns.Of(plain).Digits < DigitsOfPostcode ? null : PostcodeAlone.Matches(plain)
        .Where(match => PostcodeSigns.IsPostcode(plain, match.Groups["letters"].Value))
        .Select(match => match.Groups["area"].Value).FirstOrDefault();

    private static void AddAll(List<Piece> found, string plain, Regex rule)
    {
        foreach (Match match in rule.Matches(plain))
            if (!NoStreets.Contains(match.Groups["street"].Value) && !IsAmount(plain, match)) Add(found, Of(plain, match));
    }

    private static void Add(List<Piece> found, Piece piece)
    {
        if (!found.Exists(other => piece.Start < other.End && other.Start < piece.End)) found.Add(piece);
    }

    // What follows a postcode is only part of it when that is one, and a city only then is a city.
    private static Piece Of(string plain, Match match)
    {
        var end = match.Index + match.Length;
        var letters = match.Groups["letters"];
        if (letters.Success && !PostcodeSigns.IsPostcode(plain, letters.Value)) end = match.Groups["area"].Index;
        else if (match.Groups["city"] is { Success: true } city && PostcodeSigns.IsDay(city.Value)) end = city.Index;
        while (end > match.Index && plain[end - 1] is (' ' or ',')) end--;
        return new Piece(PersonalDataKind.Address, match.Index, end);
    }

    /// <summary>A time, a date or so many of something: "Dorpsstraat 2 uur", "Markt 14:00".</summary>
    private static bool IsAmount(string plain, Match match)
    {
        var house = match.Groups["house"];
        if (!house.Success) return false;
        var rest = plain.AsSpan(house.Index + house.Length);
        if (rest.Length > 1 && rest[0] is (':' or '.' or '-' or '/') && char.IsAsciiDigit(rest[1])) return rest[0] != '-' || PostcodeSigns.IsDate(rest);
        return PostcodeSigns.IsUnit(rest);
    }
}
