using HelpBot.Dialogs.Cards;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Texts;

/// <summary>
/// That a request repeats another one, in words, for supervisors alone: somebody may need more help than before, or it was
/// asked twice by mistake (domain.md part 3).
/// </summary>
internal static class RepeatWording
{
    /// <summary>One line, which stays true whatever becomes of the other request; none when nothing is repeated.</summary>
    public static IEnumerable<string> Lines(HelpRequest request, Reader reader) =>
        request.RepeatOf is null ? [] : [reader.Say["repeat.earlier"]];

    /// <summary>One line that says which, as that one is now, where it is at hand.</summary>
    /// <param name="request">The request.</param>
    /// <param name="first">The one it repeats, or null.</param>
    /// <param name="reader">For whom.</param>
    public static IEnumerable<string> Lines(HelpRequest request, HelpRequest? first, Reader reader) => first is null
        ? Lines(request, reader)
        : [reader.Say.Say("repeat.of", ("task", reader.Say.Task(first.Plan.Task)), ("when", reader.Say.When(first.Plan.Time)))];
}
