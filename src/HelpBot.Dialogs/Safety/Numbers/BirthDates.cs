using System.Buffers;
using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Safety.Numbers;

/// <summary>Finds dates of birth: those that are called so, and whole dates so long ago that they can be nothing else.</summary>
internal static partial class BirthDates
{
    // Of "3 mei 1944".
    private const int FewestOfWhole = 5;
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Month = "(jan|feb|febr|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec|januar[iy]|februar[iy]|january|february|march|april|juni|june|juli|july|augustus|august|september|oktober|october|november|december)";
    private const string LongAgo = "(19[0-9]{2}|200[0-9])";
    private const string Numeric = @"[0-9]{1,2} ?[-./ ] ?[0-9]{1,2} ?[-./ ] ?";
    private const string Named = @"[0-9]{1,2}(e|ste|de|st|nd|rd|th)?( of)? " + Month + @"\.?,?";
    private const string English = Month + @"\.? [0-9]{1,2}(st|nd|rd|th)?,?";
    private const string Announcement = @"\b(geb|geboren|gebdatum|geboortedatum|geboortejaar|born|dob|d\.o\.b|date of birth|birth date|birthdate|year of birth)\b\.?,?( (datum|op|in|is|was|on|the|jaar|year|het))*[ :=-]*";

    // One of these is in all that tells a date of birth: "geboortedatum", "hij is van 1944".
    private static readonly SearchValues<string> Telling = SearchValues.Create(["geb", "born", "dob", "d.o.b", "birth", " is ", " was "], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Centuries = SearchValues.Create(["19", "200"], StringComparison.Ordinal);

    [GeneratedRegex(@"\b(" + Numeric + LongAgo + "|" + Named + " " + LongAgo + "|" + English + " " + LongAgo + @"|" + LongAgo + @"-[0-9]{1,2}-[0-9]{1,2})\b", Linear)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(
        Announcement + "(" + Numeric + @"['’]?[0-9]{2,4}|" + Named + @"( ['’]?[0-9]{2,4})?|" + English + @"( [0-9]{4})?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|(19|20)[0-9]{2}|['’][0-9]{2}|[0-9]{6}|[0-9]{8})\b"
        + @"|\b(hij|zij|ze|mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|she|he) (is|was) (er een |er eentje )?(van|uit|from) ['’]?(19)?[0-9]{2}\b",
        Linear)]
    private static partial Regex Told { get; }

    public static IEnumerable<Piece> In(string plain, NumberSigns signs)
    {
        List<Piece> told = signs.Digits > 0 && signs.MayHave(plain, Telling) ? [.. Told.Matches(plain).Select(Of)] : [];
        return signs.Digits < FewestOfWhole || !plain.AsSpan().ContainsAny(Centuries) ? told : told.Concat(Whole.Matches(plain).Select(Of).Where(one => !told.Any(other => one.Start < other.End && other.Start < one.End)));
    }

    private static Piece Of(Match found) => new(PersonalDataKind.BirthDate, found.Index, found.Index + found.Length);
}
