using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>Answers to the question how many dates a series has: a number, "6 keer", "tot kerst".</summary>
internal static class SeriesAnswers
{
    public static AnswerResult End(Draft draft, string answer, Reader reader)
    {
        if (CountAnswers.Read(answer, reader) is { } count) return Taken(draft, count, reader);
        if (draft is not { Date: { } first, EveryWeeks: { } weeks }) return AnswerReading.Wrong(reader, "seriesEnd");
        var (message, situation) = (Message.Of(answer), Hearing.At(reader));
        var time = TimePlanning.Plan(message, WhenReader.Find(message, situation, TimePart.End), null, situation);
        if (time.Recurrence is { EndIsTold: true } series) return Taken(draft, series.Count, reader);
        return time.Date is { } until && until > first
            ? Taken(draft, ((until.DayNumber - first.DayNumber) / (7 * weeks)) + 1, reader)
            : AnswerReading.Wrong(reader, "seriesEnd");
    }

    private static AnswerResult Taken(Draft draft, int count, Reader reader) => count is >= 2 and <= SeriesPlace.MostDates
        ? new AnswerResult.Taken(draft with { Dates = count })
        : AnswerReading.Wrong(reader, "seriesEnd");
}
