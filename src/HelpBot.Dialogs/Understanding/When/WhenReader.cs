using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Dialogs.Understanding.When.Reading;

namespace HelpBot.Dialogs.Understanding.When;

/// <summary>Reads when a visit is wanted: the words of a message that tell a day, a time, a duration or a series.</summary>
public static class WhenReader
{
    // Of readings that take as many words the first counts.
    private static readonly Func<WhenText, int, Mark?>[] Readers =
        [AsideReading.Read, SeriesReading.Read, (text, at) => text.DayAt(at), LaterReading.Read, DurationReading.Read, TimeReading.Read, SeriesEndReading.Read];

    /// <summary>What a message tells about when, in the order of its words; no word is used twice.</summary>
    /// <param name="message">The message.</param>
    /// <param name="situation">The team, the moment and the language.</param>
    /// <param name="expecting">What was asked, when the message is an answer: then "3" may be a time, a duration or a day.</param>
    public static IReadOnlyList<Mark> Find(Message message, Situation situation, TimePart? expecting = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = new WhenText(message, situation, expecting);
        var marks = new List<Mark>();
        for (var at = 0; at < message.Count;)
        {
            var mark = LongestAt(text, at);
            if (mark is not null) marks.Add(mark);
            at = mark?.Until ?? at + 1;
        }

        marks = HoursResolving.Resolve(text, DateOrHours.Resolve(text, DayJoining.Join(text, TakenBack.Leave(text, marks))));
        marks = VagueDays.Leave(EitherMoment.Join(text, marks));
        return expecting == TimePart.End ? [.. marks.Select(AsEnd)] : marks;
    }

    private static Mark? LongestAt(WhenText text, int at)
    {
        Mark? longest = null;
        foreach (var read in Readers)
            if (read(text, at) is { } mark && !(longest?.Until >= mark.Until)) longest = mark;
        return longest;
    }

    /// <summary>A day that answers until when is the last day.</summary>
    private static Mark AsEnd(Mark mark) => mark is DayMark { Dates.Count: > 0 } day ? new SeriesEndMark(day.From, day.Until) { LastDay = day.Dates[^1] } : mark;
}
