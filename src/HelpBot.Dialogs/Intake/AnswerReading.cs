using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>Reads the answer to the open question, tapped or typed alike.</summary>
internal static class AnswerReading
{
    public static AnswerResult Read(Draft draft, Heard answer, Reader reader) => draft.Asking switch
    {
        // Not even the student who goes may see these; what was typed is not kept, and asked again without it.
        Step.CallBy or Step.Address when Secrets.In(answer) => Wrong(reader, "bsn"),
        Step.Task => Task(draft, answer, reader),
        Step.Day => TimeAnswers.Day(draft, answer, reader),
        Step.Time => TimeAnswers.Time(draft, answer, reader),
        Step.Duration => TimeAnswers.Duration(draft, answer, reader),
        Step.SeriesEnd => SeriesAnswers.End(draft, answer, reader),
        Step.Neighbourhood => PlaceAnswers.Neighbourhood(draft, answer, reader),
        Step.Students => CountAnswers.Read(answer) is { } count and >= 1 and <= VisitPlan.MostStudents
            ? new AnswerResult.Taken(draft with { Students = count })
            : Wrong(reader, "students"),
        Step.Visited => YesNo(answer, reader, yes => draft with { Visited = yes }),
        Step.Together => YesNo(answer, reader, yes => draft with { Together = yes }),
        Step.Knows when YesNoWords.Read(answer.Message) == false => Wrong(reader, "knows"),
        Step.Knows => YesNo(answer, reader, yes => draft with { Knows = yes }),
        Step.Note => Note(draft, answer, reader),
        Step.CallBy => DetailReading.CallBy(answer.Text) is { } callBy
            ? new AnswerResult.Taken(draft with { CallBy = callBy })
            : Wrong(reader, "callBy"),
        Step.Address => DetailReading.Address(answer.Text) is { } address
            ? new AnswerResult.Taken(draft with { Address = address })
            : Wrong(reader, "address"),
        Step.Phone => DetailReading.Phone(answer.Text) is { } phone
            ? new AnswerResult.Taken(draft with { Phone = phone })
            : Wrong(reader, "phone"),
        _ => Wrong(reader, "overview"),
    };

    /// <summary>That an answer makes no sense, in words.</summary>
    public static AnswerResult.Wrong Wrong(Reader reader, string what) => new(reader.Say[$"intake.wrong.{what}"]);

    /// <summary>The draft without a number of students that is too small for its kind of help, so that the usual one is shown.</summary>
    public static Draft Fitting(Draft draft) =>
        TaskCatalogue.Find(draft.Task ?? "") is { } type && draft.Students < type.DefaultStudents ? draft with { Students = null } : draft;

    private static AnswerResult Task(Draft draft, Heard answer, Reader reader)
    {
        var code = TaskCatalogue.Find(answer.Text.Trim().ToUpperInvariant())?.Code ?? Understanding.What.TaskNames.Read(answer.Message);
        return code is null ? Wrong(reader, "task") : new AnswerResult.Taken(Fitting(draft with { Task = code }));
    }

    private static AnswerResult Note(Draft draft, Heard answer, Reader reader)
    {
        if (answer.Text.Trim() == Answers.NoNote) return new AnswerResult.Taken(draft with { Note = null });
        var cleaned = answer.Safe;
        if (cleaned.Text.Length > VisitPlan.LongestNote) return Wrong(reader, "note");
        return new AnswerResult.Taken(draft with { Note = cleaned.Text.Length == 0 ? null : cleaned.Text }, Remarks.Removed(cleaned.Removed, reader));
    }

    private static AnswerResult YesNo(Heard answer, Reader reader, Func<bool, Draft> take) =>
        YesNoWords.Read(answer.Message) is { } yes ? new AnswerResult.Taken(take(yes)) : Wrong(reader, "yesNo");
}
