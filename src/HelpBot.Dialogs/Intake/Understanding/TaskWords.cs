using System.Collections.Frozen;

namespace HelpBot.Dialogs.Intake.Understanding;

/// <summary>Words that tell the kind of help, in Dutch and English.</summary>
public static class TaskWords
{
    private static readonly (string Code, string[] Words)[] Table =
    [
        ("DOCTOR", ["dokter", "huisarts", "ziekenhuis", "tandarts", "afspraak", "doctor", "hospital", "dentist", "appointment", "gp"]),
        ("SHOP", ["boodschap", "boodschappen", "winkelen", "winkel", "supermarkt", "markt", "shop", "shopping", "groceries", "grocery", "supermarket"]),
        ("PET", ["uitlaten"]),
        ("COOK", ["koken", "eten", "kook", "bakken", "cook", "cooking", "bake"]),
        ("MEET", ["buurthuis", "bijeenkomst", "inloop", "community", "meeting"]),
        ("GROUP", ["activiteit", "groep", "bingo", "activity", "group"]),
        ("PHONE", ["telefoon", "tablet", "mobiel", "computer", "smartphone", "ipad", "laptop", "whatsapp", "phone", "mobile"]),
        ("LETTER", ["post", "brief", "brieven", "lezen", "letter", "letters", "mail", "read"]),
        ("RELIEF", ["mantelzorger", "mantelzorg", "oppas", "carer", "company"]),
        ("GARDEN", ["tuin", "klus", "klusje", "garden", "gardening", "job"]),
        ("HOME", ["huishouden", "huishoudelijk", "schoonmaken", "stofzuigen", "opruimen", "huis", "housework", "clean", "cleaning", "tidy"]),
        ("WALK", ["wandelen", "wandeling", "lopen", "ommetje", "walk", "walking", "stroll"]),
        ("GAME", ["spel", "spelletje", "spelletjes", "koffie", "praatje", "kaarten", "rummikub", "rummikubben", "schaken", "puzzelen", "thee", "game", "games", "cards", "coffee", "tea", "chat"]),
        // A dog that is only mentioned is no wish to have it walked.
        ("PET?", ["hond", "hondje", "dog"]),
    ];

    private static readonly FrozenDictionary<string, string> Codes =
        Table.SelectMany(row => row.Words.Select(word => (word, row.Code))).ToFrozenDictionary(pair => pair.word, pair => pair.Code);

    private static readonly string[] Priority = [.. Table.Select(row => row.Code)];

    /// <summary>The code of the kind of help a message is about, or null when it tells none.</summary>
    public static string? Read(string text)
    {
        var found = Words.Of(text).Select(CodeOf).Where(code => code is not null).ToHashSet();
        var isDogWalk = found.Contains("PET?") && (found.Count == 1 || (found.Count == 2 && found.Contains("WALK")));
        return isDogWalk ? "PET" : Priority.FirstOrDefault(found.Contains);
    }

    private static string? CodeOf(string word) => Codes.TryGetValue(word, out var code) ? code
        : word.Length >= 6 ? Codes.Keys.Where(known => known.Length >= 6 && Words.Distance(known, word) == 1).Select(known => Codes[known]).FirstOrDefault()
        : null;
}
