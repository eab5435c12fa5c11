using HelpBot.Dialogs.Understanding.What;
using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>Which words gave what: for those who tune the rules.</summary>
internal static class Reasons
{
    public static IReadOnlyList<Reason> Of(Message message, Region region, IReadOnlyList<Mark> moment) =>
    [
        .. moment.Concat(region.Marks.Where(mark => !moment.Contains(mark))).Concat(region.Shared.OfType<NeighbourhoodMark>())
            .Concat(region.Task is { } task ? [task] : Array.Empty<Mark>())
            .OrderBy(mark => mark.From)
            .Select(mark => (Name: NameOf(mark), Mark: mark))
            .Where(one => one.Name is not null)
            .Select(one => new Reason(one.Name!, message.TextOf(one.Mark.From, one.Mark.Until))),
    ];

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
