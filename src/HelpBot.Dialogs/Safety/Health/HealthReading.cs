using System.Collections.Frozen;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Safety.Health;

/// <summary>Finds words about somebody's health, with the words that only bring them: "heeft", "is", "vanwege".</summary>
internal static class HealthReading
{
    private const int SureWhenMended = 8;

    private static readonly PhraseTable Table = SafetyData.Table("Health.health.txt");

    private static readonly FrozenSet<string> Degrees = FrozenSet.Create(
        "een", "de", "het", "aan", "erg", "heel", "wat", "beetje", "licht", "lichte", "zwaar", "zware", "ernstig", "ernstige", "beginnend", "beginnende", "vergevorderde", "ook", "nogal", "soms", "af", "toe", "ziekte",
        "van", "door", "vorm", "volledig", "bijna", "half", "gedeeltelijk", "deels", "helemaal", "chronische", "een", "a", "an", "bit", "very", "quite", "early", "severe", "mild", "slightly", "of", "from", "the", "sometimes", "her", "his", "haar", "zijn", "recente", "net", "last");

    private static readonly FrozenSet<string> Bringers = FrozenSet.Create(
        "is", "heeft", "hebben", "zijn", "met", "vanwege", "wegens", "ivm", "lijdt", "lijden", "has", "have", "had", "with", "suffers", "suffering", "due", "want", "omdat", "because", "na", "after", "kreeg", "krijgt", "gehad");

    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create("hij", "zij", "ze", "die", "he", "she", "who", "they", "want", "omdat", "because");

    private static readonly FrozenSet<string> People = FrozenSet.Create(
        "bewoner", "bewoonster", "bewoners", "mevrouw", "meneer", "mijnheer", "man", "vrouw", "dame", "heer", "oudere", "ouderen", "mensen", "persoon", "moeder", "vader", "oma", "opa", "tante", "oom", "echtpaar", "buurvrouw", "buurman",
        "resident", "residents", "lady", "gentleman", "woman", "person", "people", "neighbour", "mother", "father", "couple", "mrs", "mr");

    public static (IReadOnlyList<Piece> Pieces, IReadOnlyList<PracticalHint> Hints) In(Message message, IReadOnlyList<OutOfScope> scopes)
    {
        var found = Table.In(message);
        return found.Count == 0 ? ([], []) : In(message, scopes, found);
    }

    private static (IReadOnlyList<Piece> Pieces, IReadOnlyList<PracticalHint> Hints) In(Message message, IReadOnlyList<OutOfScope> scopes, IReadOnlyList<PhraseTable.Found> found)
    {
        var marks = found.Where(one => one.Key != "not" && !IsGuess(message, one) && !found.Any(other => other.Key == "not" && other.Touches(one))
            && !scopes.Any(scope => (scope.Kind == ScopeKind.Emergency || one.Key == "medicine") && Covers(scope, message, one))).ToList();
        return ([.. marks.Select(mark => Of(message, mark))], [.. marks.Select(mark => HintOf(mark.Key)).OfType<PracticalHint>()]);
    }

    // A short word that was mended to one about health may as well be another.
    private static bool IsGuess(Message message, PhraseTable.Found mark) =>
        message.Tokens.Skip(mark.From).Take(mark.Until - mark.From).Any(token => token.IsMended && token.Typed.Length < SureWhenMended);

    private static bool Covers(OutOfScope scope, Message message, PhraseTable.Found mark) =>
        scope.Start <= message.Tokens[mark.From].Start && message.Tokens[mark.From].Start < scope.Start + scope.Length;

    private static Piece Of(Message message, PhraseTable.Found mark)
    {
        var from = People.Contains(message[mark.Until]) && message.BreakBefore(mark.Until) == Break.None ? mark.From : WithBringer(message, mark.From);
        var last = message.Tokens[mark.Until - 1];
        return new Piece(PersonalDataKind.Health, message.Tokens[from].Start, last.Start + last.Length);
    }

    private static int WithBringer(Message message, int from)
    {
        var at = from;
        while (at > 0 && message.BreakBefore(at) == Break.None && Degrees.Contains(message[at - 1]) && from - at < 4) at--;
        if (at == 0 || message.BreakBefore(at) != Break.None || !Bringers.Contains(message[at - 1])) return from;
        at--;
        while (at > 0 && message.BreakBefore(at) == Break.None && Pronouns.Contains(message[at - 1])) at--;
        return at;
    }

    private static PracticalHint? HintOf(string key) => key switch
    {
        "hears" => PracticalHint.HearsBadly,
        "sees" => PracticalHint.SeesBadly,
        "walks" => PracticalHint.WalksBadly,
        _ => null,
    };
}
