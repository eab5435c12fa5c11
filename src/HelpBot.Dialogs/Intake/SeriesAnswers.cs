using HelpBot.Dialogs.Cards;
using HelpBot.Dialogs.Understanding;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Requests.Lifecycle;

namespace HelpBot.Dialogs.Intake;

/// <summary>Answers to the question how many dates a series has: a number, "6 keer", "tot kerst".</summary>
internal static class SeriesAnswers
{
    // "6 keer"; in longer answers a number is part of a date.
    private const int LongestCount = 2;

    public static AnswerResult End(Draft draft, Heard answer, Reader reader)
    {
        if (draft is not { Date: { } first, EveryWeeks: { } weeks }) return AnswerReading.Wrong(reader, "seriesEnd");
        if (answer.Message.Count <= LongestCount && CountAnswers.Read(answer) is { } count) return Taken(draft, count, reader);
        var marks = answer.WhenAsked(TimePart.End);
        var end = marks.OfType<SeriesEndMark>().LastOrDefault();
        return (end?.Count, end?.Weeks, end?.LastDay ?? marks.OfType<DayMark>().LastOrDefault()?.Only) switch
        {
            ({ } times, _, _) => Taken(draft, times, reader),
            (_, { } told, _) => Taken(draft, (told + weeks - 1) / weeks, reader),
            (_, _, { } until) when until > first => Taken(draft, ((until.DayNumber - first.DayNumber) / (7 * weeks)) + 1, reader),
            _ => AnswerReading.Wrong(reader, "seriesEnd"),
        };
    }

    private static AnswerResult Taken(Draft draft, int count, Reader reader) => count is >= 2 and <= SeriesPlace.MostDates
        ? new AnswerResult.Taken(draft with { Dates = count })
        : AnswerReading.Wrong(reader, "seriesEnd");
}
