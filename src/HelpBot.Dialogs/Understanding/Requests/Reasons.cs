using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>Which words gave what: for those who tune the rules.</summary>
internal static class Reasons
{
    public static IReadOnlyList<Reason> Of(Message message, Region region, IReadOnlyList<Mark> moment)
    {
        var marks = new List<Mark>(moment);
        foreach (var mark in region.Marks)
            if (!moment.Contains(mark)) marks.Add(mark);
        foreach (var mark in region.Shared)
            if (mark is NeighbourhoodMark) marks.Add(mark);
        if (region.Task is { } task) marks.Add(task);
        MarkOrder.Sort(marks);
        var reasons = new List<Reason>(marks.Count);
        foreach (var mark in marks)
            if (NameOf(mark) is { } name) reasons.Add(new Reason(name, message.TextOf(mark.From, mark.Until)));
        return reasons;
    }

    private static string? NameOf(Mark mark) => mark switch
    {
        TaskMark => "type",
        DayMark => "date",
        TimeMark => "start",
        DurationMark => "durationMinutes",
        SeriesMark or SeriesEndMark => "recurrence",
        NeighbourhoodMark => "neighbourhood",
        StudentsMark => "students",
        TogetherMark => "together",
        FixedStudentMark => "fixedStudent",
        NoteMark => "notes",
        StudentWishMark => "studentWish",
        _ => null,
    };
}
