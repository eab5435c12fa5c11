using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety.Names;

/// <summary>
/// Finds names of people: after a title ("mevrouw de Vries", "dhr. P. Jansen", "Mrs B"), after a role ("tante Annie"), and
/// alone where a word is known as a name and nothing else. The title stays: "mevrouw loopt langzaam".
/// </summary>
internal static class NameReading
{
    private const int LongestName = 6;

    private static readonly FrozenSet<string> Titles = SafetyData.Words("Names.titles.txt");
    private static readonly FrozenSet<string> Roles = SafetyData.Words("Names.roles.txt");

    public static IReadOnlyList<Piece> In(Message message, IReadOnlyCollection<string> places)
    {
        var words = NameWords.Of(message, places);
        List<Piece>? found = null;
        for (var at = 0; at < message.Count; at++)
        {
            var (from, until) = Name(message, words, at);
            if (until <= from) continue;
            (found ??= []).Add(new Piece(PersonalDataKind.Name, message.Tokens[from].Start, EndOf(message, until - 1)));
            at = until - 1;
        }

        if (found is null) return [];
        return found;
    }

    private static (int From, int Until) Name(Message message, NameWords words, int at)
    {
        if (words.IsPlace(at)) return (at, at);
        if (Titles.Contains(message[at]) || IsCalled(message, at)) return (at + 1, Until(message, words, at + 1, words.IsNameAfterTitle));
        if (Roles.Contains(message[at])) return (at + 1, Until(message, words, at + 1, words.IsNameAfterRole));
        if (words.IsFirstName(at)) return (at, Until(message, words, at + 1, words.IsNameAfterName));
        if (words.IsInitial(at) && words.IsSurnameFrom(at + 1)) return (at, Until(message, words, at + 1, words.IsNameAfterName));
        return words.IsSurnameFrom(at) ? (at, Until(message, words, at, words.IsNameAfterName)) : (at, at);
    }

    /// <summary>"Ze heet Annie", "naam: Annie", "groetjes Annie"; not "de hond heet Bello".</summary>
    private static bool IsCalled(Message message, int at) => message[at] switch
    {
        "heet" or "heten" => message[at - 1] is "ze" or "zij" or "hij" or "die" or "mevrouw" or "meneer" or "ik" or "bewoner" or "bewoonster" or "zoon" or "dochter" or "man" or "vrouw",
        "naam" or "name" or "genaamd" or "named" => message[at - 1] is not ("hond" or "kat" or "poes" or "dog" or "cat"),
        "groet" or "groetjes" or "groeten" or "mvg" or "liefs" or "regards" or "cheers" or "namens" or "named" => true,
        "is" => message[at - 1] is "naam" or "name",
        _ => false,
    };

    /// <summary>The index after the name that begins here; particles count when a name follows them.</summary>
    private static int Until(Message message, NameWords words, int from, Func<int, bool, bool> isName)
    {
        var (end, at) = (from, from);
        var isFirst = true;
        while (at < message.Count && at - from < LongestName && (at == from || message.BreakBefore(at) == Break.None))
        {
            if (message.BreakBefore(at) >= Break.Comma) break;
            if (NameWords.IsParticle(message[at]) && !words.IsPlace(at) && !words.IsInitial(at))
            {
                at++;
                continue;
            }

            if (words.IsPlace(at) || !(words.IsInitial(at) || isName(at, isFirst && at > from))) break;
            end = ++at;
            isFirst = false;
            isName = words.IsInitial(at - 1) ? isName : words.IsNameAfterName;
        }

        return end;
    }

    // The dot of an initial goes with it.
    private static int EndOf(Message message, int last)
    {
        var token = message.Tokens[last];
        var end = token.Start + token.Length;
        return token.Length <= 3 && end < message.Text.Length && message.Text[end] == '.' && !IsLastDot(message, last, end) ? end + 1 : end;
    }

    private static bool IsLastDot(Message message, int last, int dot) => message.Tokens[last].Length > 1 && dot == message.Text.Length - 1;

}
