using HelpBot.Dialogs.Understanding.Words;
using HelpBot.Requests.Teams;

namespace HelpBot.Dialogs.Understanding.When.Planning;

/// <summary>What one request tells about when, kind by kind.</summary>
internal sealed class Wish
{
    private readonly Message _message;

    public Wish(Message message, IReadOnlyList<Mark> marks, string? task, Situation situation)
    {
        (_message, Task, Situation) = (message, task, situation);
        Days = Of<DayMark>(marks);
        Weeks = Of<WeekMark>(marks);
        Times = Of<TimeMark>(marks);
        Durations = Of<DurationMark>(marks);
        Series = Of<SeriesMark>(marks);
        Ends = Of<SeriesEndMark>(marks);
        Exceptions = Of<AsideMark>(marks) is { Length: > 0 } asides ? [.. asides.Where(mark => mark.Except is not null)] : [];
        Part = PartOf(marks);
        if (!IsSeries) return;
        Weekdays = [.. (Series.Any(one => one.Day is not null) ? Series.Select(one => one.Day) : Days.Select(day => day.Only?.DayOfWeek))
            .Where(day => day is not null).Select(day => day!.Value).Distinct()];
    }

    public string? Task { get; }

    public Situation Situation { get; }

    public Team Team => Situation.Team;

    public IReadOnlyList<DayMark> Days { get; }

    public IReadOnlyList<WeekMark> Weeks { get; }

    public IReadOnlyList<TimeMark> Times { get; }

    public IReadOnlyList<DurationMark> Durations { get; }

    public IReadOnlyList<SeriesMark> Series { get; }

    public IReadOnlyList<SeriesEndMark> Ends { get; }

    /// <summary>Days on which a series is not.</summary>
    public IReadOnlyList<AsideMark> Exceptions { get; }

    /// <summary>The day that is told first.</summary>
    public DayMark? Day => Days.Count > 0 ? Days[0] : null;

    /// <summary>The duration that is told first.</summary>
    public DurationMark? Duration => Durations.Count > 0 ? Durations[0] : null;

    /// <summary>The end of a series that is told first.</summary>
    public SeriesEndMark? End => Ends.Count > 0 ? Ends[0] : null;

    /// <summary>The part of the day, wherever it is told.</summary>
    public DayPart? Part { get; }

    /// <summary>The weekdays of a series.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; } = [];

    /// <summary>"Zes weken lang op dinsdag" and "op dinsdag, vier keer" are series even without "elke".</summary>
    public bool IsSeries => Series.Count > 0 || (Days.Count > 0 && Ends.Count > 0 && Ends.Any(end => end.Weeks > 1 || (end.Count > 1 && Days.Any(day => day.Weekday is not null && (day.Until == end.From || day.From == end.Until)))));

    /// <summary>A problem with what a mark tells.</summary>
    public TimeProblem Problem(TimePart part, Mark? mark, VisitTimeProblem? kind, DateOnly? date = null, TimeOnly? time = null) =>
        new(part, kind, date, time, mark is null ? "" : _message.TextOf(mark.From, mark.Until));

    /// <summary>Whether one of these words stands shortly before a mark.</summary>
    public bool IsShortlyBefore(Mark mark, params ReadOnlySpan<string> words)
    {
        for (var at = Math.Max(0, mark.From - 4); at < mark.From; at++)
            if (words.Contains(_message[at])) return true;
        return false;
    }

    private static TMark[] Of<TMark>(IReadOnlyList<Mark> marks)
        where TMark : Mark
    {
        List<TMark>? all = null;
        for (var at = 0; at < marks.Count; at++)
            if (marks[at] is TMark mark) (all ??= []).Add(mark);
        return all is null ? [] : [.. all];
    }

    /// <summary>A part that stands with a time counts before one with a day, and that before one with a series.</summary>
    private static DayPart? PartOf(IReadOnlyList<Mark> marks)
    {
        var (ofDay, ofSeries) = ((DayPart?)null, (DayPart?)null);
        for (var at = 0; at < marks.Count; at++)
        {
            if (marks[at] is TimeMark { Part: { } part }) return part;
            if (marks[at] is DayMark day) ofDay ??= day.Part;
            else if (marks[at] is SeriesMark series) ofSeries ??= series.Part;
        }

        return ofDay ?? ofSeries;
    }
}
