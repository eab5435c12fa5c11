using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HelpBot.Dialogs.Privacy;

/// <summary>Takes out names that follow a title: "mevrouw de Vries", "dhr. P. Jansen", "Mrs B"; not "mevrouw loopt langzaam".</summary>
internal static partial class NameAfterTitle
{
    private const string Title = @"\b(?i:mevrouw|meneer|mevr|mw|dhr|heer|familie|fam|mrs|mr|ms|miss)\b\.?";
    private const string Between = @"( *\b(?i:van|de|der|den|ten|ter|het|v\.?d)\b\.?)";
    private const string Capital = @"\p{Lu}(\.|[\p{L}'’-]*)";

    /// <summary>Words that follow a title without being a name, when they are written small.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "is", "was", "heeft", "had", "loopt", "wil", "kan", "gaat", "houdt", "komt", "vindt", "praat", "hoort", "ziet", "zit", "doet", "staat",
        "woont", "belt", "rookt", "slaapt", "eet", "drinkt", "mag", "moet", "zelf", "graag", "niet", "en", "of", "in", "op", "met", "die", "dat",
        "weet", "maar", "vraagt", "spreekt", "gebruikt", "wordt", "zal", "zou", "leest", "kookt", "speelt", "wandelt", "zingt", "krijgt", "neemt",
        "wacht", "blijft", "opent", "betaalt", "pint", "gaan", "willen", "kunnen", "hebben", "wonen", "doen", "komen", "houden", "zitten", "vinden", "thuis", "ook", "al", "nog", "wel", "om", "bij", "naar", "voor", "aan", "te", "er", "haar", "zijn",
        "langzaam", "rustig", "samen", "alleen", "boven", "deur", "hond", "kat", "trap", "lift", "rollator",
        "has", "likes", "walks", "can", "wants", "speaks", "and", "or", "with", "who", "does", "will", "lives", "reads", "uses", "needs", "pays");

    [GeneratedRegex(Title + "(" + Between + "* *" + Capital + "){1,4}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Capitals { get; }

    [GeneratedRegex(Title + Between + @"* +(?<name>\p{Ll}[\p{L}'’-]*)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Small { get; }

    public static string Remove(string text) => Small.Replace(
        Capitals.Replace(text, " "),
        match => Others.Contains(match.Groups["name"].Value) ? match.Value : " ");
}
