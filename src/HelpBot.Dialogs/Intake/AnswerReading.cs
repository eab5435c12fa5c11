using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Intake.Understanding;
using HelpBot.Dialogs.Safety;
using HelpBot.Dialogs.Texts;
using HelpBot.Requests.Catalogue;
using HelpBot.Requests.Lifecycle;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake;

/// <summary>Reads the answer to the open question, tapped or typed alike.</summary>
internal static class AnswerReading
{
    public static AnswerResult Read(Draft draft, string answer, Reader reader) => draft.Asking switch
    {
        // Not even the student who goes may see these; what was typed is not kept, and asked again without it.
        Step.CallBy or Step.Address when PersonalData.Clean(answer).RemovedNumber => Wrong(reader, "bsn"),
        Step.Task => Task(draft, answer, reader),
        Step.Day => Day(draft, answer, reader),
        Step.Time => Time(draft, answer, reader),
        Step.Duration => Duration(draft, answer, reader),
        Step.Neighbourhood => NeighbourhoodWords.Read(answer, reader.Team) is { } area
            ? new AnswerResult.Taken(draft with { Neighbourhood = area.Name })
            : Wrong(reader, "neighbourhood"),
        Step.Students => NumberWords.Only(answer) is { } count and >= 1 and <= VisitPlan.MostStudents
            ? new AnswerResult.Taken(draft with { Students = count })
            : Wrong(reader, "students"),
        Step.Visited => YesNo(answer, reader, yes => draft with { Visited = yes }),
        Step.Together => YesNo(answer, reader, yes => draft with { Together = yes }),
        Step.Knows when YesNoWords.Read(answer) == false => Wrong(reader, "knows"),
        Step.Knows => YesNo(answer, reader, yes => draft with { Knows = yes }),
        Step.Note => Note(draft, answer, reader),
        Step.CallBy => DetailReading.CallBy(answer) is { } callBy
            ? new AnswerResult.Taken(draft with { CallBy = callBy })
            : Wrong(reader, "callBy"),
        Step.Address => DetailReading.Address(answer) is { } address
            ? new AnswerResult.Taken(draft with { Address = address })
            : Wrong(reader, "address"),
        Step.Phone => DetailReading.Phone(answer) is { } phone
            ? new AnswerResult.Taken(draft with { Phone = phone })
            : Wrong(reader, "phone"),
        _ => Wrong(reader, "overview"),
    };

    private static AnswerResult Task(Draft draft, string answer, Reader reader)
    {
        var code = TaskCatalogue.Find(answer.Trim().ToUpperInvariant())?.Code ?? TaskWords.Read(answer);
        if (code is null) return Wrong(reader, "task");
        return new AnswerResult.Taken(Fitting(draft with { Task = code }));
    }

    /// <summary>The draft without a number of students that is too small for its kind of help, so that it is asked again.</summary>
    public static Draft Fitting(Draft draft) =>
        TaskCatalogue.Find(draft.Task ?? "") is { } type && draft.Students < type.DefaultStudents ? draft with { Students = null } : draft;

    private static AnswerResult Day(Draft draft, string answer, Reader reader)
    {
        var say = reader.Say;
        switch (DayWords.Read(answer, reader.Today))
        {
            case DayReading.Day day when reader.Team.ProblemWithDay(day.Date, reader.Now) is { } problem:
                return new AnswerResult.Wrong(say.Problem(problem, reader.Team, day.Date, reader.Team.LastPlanningDay(reader.Today)));
            case DayReading.Day day:
                return new AnswerResult.Taken(draft with { Date = day.Date });
            case DayReading.Ambiguous two:
                var why = say.Say("intake.wrong.dayAmbiguous", ("first", say.Day(two.First)), ("second", say.Day(two.Second)));
                return new AnswerResult.Wrong(why, Choices.TwoDays(two.First, two.Second, say));
            case DayReading.Impossible:
                return Wrong(reader, "dayInvalid");
            default:
                return Wrong(reader, "day");
        }
    }

    private static AnswerResult Time(Draft draft, string answer, Reader reader)
    {
        var shift = reader.Team.Shift;
        var time = answer == Answers.AnyTime
            ? new TimeReading(shift.From, shift.Until)
            : TimeWords.Read(answer, shift, reader.Say.Language);
        if (time is null) return Wrong(reader, "time");
        var after = draft with { From = time.From, Until = time.Until };
        return DraftTime.ProblemWith(after, reader.Team, reader.Now) is { Step: Step.Time } wrong
            ? new AnswerResult.Wrong(reader.Say.Problem(wrong.Problem, reader.Team, draft.Date))
            : new AnswerResult.Taken(after);
    }

    private static AnswerResult Duration(Draft draft, string answer, Reader reader)
    {
        var minutes = int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= VisitTime.ShortestMinutes
            ? number
            : DurationWords.Read(answer);
        if (minutes is null) return Wrong(reader, "duration");
        // Up to the next quarter: a student who is done early is better than one who has to leave early.
        var rounded = (int)Math.Ceiling(minutes.Value / (double)VisitTime.ShortestMinutes) * VisitTime.ShortestMinutes;
        if (minutes < VisitTime.ShortestMinutes || !VisitTimeCheck.IsDuration(rounded)) return Wrong(reader, "duration");
        return rounded <= DraftTime.Room(draft, reader.Team)
            ? new AnswerResult.Taken(draft with { Minutes = rounded })
            : new AnswerResult.Wrong(reader.Say.Problem(VisitTimeProblem.BadDuration, reader.Team, null));
    }

    private static AnswerResult Note(Draft draft, string answer, Reader reader)
    {
        if (answer.Trim() == Answers.NoNote) return new AnswerResult.Taken(draft with { Note = null });
        var cleaned = PersonalData.Clean(answer);
        if (cleaned.Text.Length > VisitPlan.LongestNote) return Wrong(reader, "note");
        return new AnswerResult.Taken(
            draft with { Note = cleaned.Text.Length == 0 ? null : cleaned.Text },
            cleaned.RemovedNumber ? reader.Say["intake.wrong.bsn"] : cleaned.Removed ? reader.Say["intake.noteCleaned"] : null);
    }

    private static AnswerResult YesNo(string answer, Reader reader, Func<bool, Draft> take) =>
        YesNoWords.Read(answer) is { } yes ? new AnswerResult.Taken(take(yes)) : Wrong(reader, "yesNo");

    private static AnswerResult.Wrong Wrong(Reader reader, string what) => new(reader.Say[$"intake.wrong.{what}"]);
}
