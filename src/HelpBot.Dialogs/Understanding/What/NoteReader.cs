using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Understanding.What;

/// <summary>What is practical for the visit, in few fixed words of the language of the message.</summary>
internal static class NoteReader
{
    private static readonly PhraseTable Table = PhraseTable.Load("What.notes.txt");
    private static readonly Dictionary<string, string> Dutch = NoteTexts.Load("What.notes.nl.txt");
    private static readonly Dictionary<string, string> English = NoteTexts.Load("What.notes.en.txt");

    /// <summary>What is left to say for the visit of a word about health that was taken out.</summary>
    public static string Of(PracticalHint hint, Language language) => (language == Language.Dutch ? Dutch : English)[hint switch
    {
        PracticalHint.HearsBadly => "talk",
        PracticalHint.SeesBadly => "aloud",
        PracticalHint.WalksBadly => "slow",
        _ => throw new ArgumentOutOfRangeException(nameof(hint), hint.ToString()),
    }];

    /// <summary>The notes, each once.</summary>
    public static IEnumerable<NoteMark> Read(Message message, Language speaker)
    {
        var (phrases, floor, languages) = (Table.In(message), FloorReader.Read(message), SpokenLanguages.In(message));
        return phrases.Count == 0 && floor is null && languages.Count == 0 ? [] : Notes(message, speaker, phrases, floor, languages);
    }

    private static IEnumerable<NoteMark> Notes(
        Message message, Language speaker, IReadOnlyList<PhraseTable.Found> phrases, FloorReader.FloorMark? floor, IReadOnlyList<SpokenLanguages.Spoken> languages)
    {
        var isDutch = MessageLanguage.Of(message, speaker) == Language.Dutch;
        var texts = isDutch ? Dutch : English;
        var found = Marks.Disjoint(phrases).Where(one => one.Key != "-").ToList();
        if (floor is not null) found.RemoveAll(one => one.Key == "stairs" && (one.Touches(floor) || floor.IsWithoutLift));
        var notes = found.Select(one => new NoteMark(one.From, one.Until, texts[one.Key])).ToList();
        if (floor is not null) notes.Add(new NoteMark(floor.From, floor.Until, NoteTexts.Filled(texts[floor.IsWithoutLift ? "floorstairs" : "floor"], floor.Floor)));
        notes.AddRange(languages.Select(one => new NoteMark(one.From, one.Until, NoteTexts.Filled(texts["language"], isDutch ? one.Dutch : one.English))));
        return notes.OrderBy(note => note.From).DistinctBy(note => note.Note);
    }
}
