using System.Globalization;
using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Texts;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Intake;

/// <summary>Answers to the questions when and how long.</summary>
internal static class TimeAnswers
{
    public static AnswerResult Day(Draft draft, Heard answer, Reader reader)
    {
        var time = Read(answer, TimePart.Date, draft.Task);
        if (time.Date is { } date)
        {
            var series = time.Recurrence;
            return new AnswerResult.Taken(draft with { Date = date, EveryWeeks = series?.EveryWeeks ?? draft.EveryWeeks, Dates = Dates(draft, series) });
        }

        if (time.Options.Count > 1) return TwoDays(time.Options, reader);
        return Problem(time, TimePart.Date, reader) ?? AnswerReading.Wrong(reader, "day");
    }

    /// <summary>The one day that a text names and the team works on, or null.</summary>
    public static DateOnly? DayIn(string text, Reader reader) => Read(Hearing.Of(text, reader), TimePart.Date, null).Date;

    public static AnswerResult Time(Draft draft, Heard answer, Reader reader)
    {
        var shift = reader.Team.Shift;
        var time = answer.Text == Answers.AnyTime
            ? new PlannedTime { Window = (shift.From, shift.Until) }
            : Read(answer, TimePart.Start, null);
        var after = time switch
        {
            { Start: { } start } => draft with { From = start, Until = null, Minutes = time.IsUsualDuration ? draft.Minutes : time.Minutes ?? draft.Minutes },
            { Window: { } window } => draft with { From = window.From, Until = window.Until },
            _ => null,
        };
        if (after is null) return Problem(time, TimePart.Start, reader) ?? AnswerReading.Wrong(reader, "time");
        if (after is { Task: "DOCTOR", Until: not null }) return AnswerReading.Wrong(reader, "timeAppointment");
        return DraftTime.ProblemWith(after, reader.Team, reader.Now) is { Step: Step.Time } wrong
            ? new AnswerResult.Wrong(reader.Say.Problem(wrong.Problem, reader.Team, draft.Date)) { IsAboutQuestion = true }
            : new AnswerResult.Taken(after);
    }

    public static AnswerResult Duration(Draft draft, Heard answer, Reader reader)
    {
        var time = int.TryParse(answer.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && VisitTimeCheck.IsDuration(number)
            ? new PlannedTime { Minutes = number }
            : Read(answer, TimePart.Duration, null);
        if (time is not { Minutes: { } minutes, IsUsualDuration: false })
            return AnswerReading.Wrong(reader, "duration") with { IsAboutQuestion = time.HasProblem(TimePart.Duration) };
        return minutes <= DraftTime.Room(draft, reader.Team)
            ? new AnswerResult.Taken(draft with { Minutes = minutes })
            : new AnswerResult.Wrong(reader.Say.Problem(VisitTimeProblem.BadDuration, reader.Team, null)) { IsAboutQuestion = true };
    }

    /// <summary>
    /// What an answer to another question tells of the day, where that is not the day that is known: "toch dinsdag, om 3 uur".
    /// Null when it tells nothing else.
    /// </summary>
    /// <param name="draft">The draft, with the question that was asked.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="told">What it tells when no question is thought of.</param>
    public static PlannedTime? OtherDay(Draft draft, Heard answer, PlannedTime told)
    {
        if (draft is not { Date: { } known, IsSeries: false } || draft.Asking is Step.Day or Step.SeriesEnd) return null;
        var time = draft.Asking switch
        {
            // "2-4" is no second of April where a time is asked.
            Step.Time => Read(answer, TimePart.Start, null),
            Step.Duration => Read(answer, TimePart.Duration, null),
            _ => told,
        };
        var isOther = time.Date is { } date ? date != known : time.Options.Count > 1 || time.HasProblem(TimePart.Date);
        return isOther ? time : null;
    }

    /// <summary>That two days may be meant, with both to choose from.</summary>
    public static AnswerResult.Wrong TwoDays(IReadOnlyList<DateOnly> days, Reader reader) => new(
        reader.Say.Say("intake.wrong.dayAmbiguous", ("first", reader.Say.Day(days[0])), ("second", reader.Say.Day(days[1]))),
        Choices.OfDays(days, reader.Say)) { IsAboutQuestion = true };

    /// <summary>What is wrong with what was told of one part, or null.</summary>
    public static AnswerResult.Wrong? Problem(PlannedTime time, TimePart part, Reader reader) =>
        time.Problems.FirstOrDefault(problem => problem.Part == part) is { } problem
            ? new AnswerResult.Wrong(Remarks.Problem(problem, reader)) { IsAboutQuestion = true }
            : null;

    private static int? Dates(Draft draft, Recurrence? series) => series is { EndIsTold: true } told ? told.Count : draft.Dates;

    private static PlannedTime Read(Heard answer, TimePart part, string? task) =>
        TimePlanning.Plan(answer.Message, answer.WhenAsked(part), task, answer.Situation);
}
