using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.People;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>What a word about health means for the visit stays as a practical note, when the word itself is gone (domain.md part 2, rule 3).</summary>
internal static class HintNotes
{
    public static IReadOnlyList<UnderstoodRequest> Add(IReadOnlyList<UnderstoodRequest> requests, SafeText safe, Message message, Language speaker)
    {
        return safe.Hints.Count == 0 ? requests : Add(requests, safe, MessageLanguage.Of(message, speaker));
    }

    private static IReadOnlyList<UnderstoodRequest> Add(IReadOnlyList<UnderstoodRequest> requests, SafeText safe, Language language)
    {
        var notes = safe.Hints.Select(hint => NoteReader.Of(hint, language)).ToList();
        return [.. requests.Select(request => request with { Notes = [.. request.Notes.Union(notes)] })];
    }
}
