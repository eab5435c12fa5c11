using HelpBot.Dialogs.Understanding.When;
using HelpBot.Dialogs.Understanding.Words;

namespace HelpBot.Dialogs.Understanding.Requests;

/// <summary>What a region tells of time, moment by moment: "maandag om 2 uur en woensdag" are two.</summary>
internal static class Moments
{
    public static IReadOnlyList<IReadOnlyList<Mark>> Of(Message message, Region region)
    {
        var told = Told(message, region);
        MarkOrder.Sort(told);
        if (told.Exists(mark => mark is SeriesMark) || told.FindAll(mark => mark is DayMark).Count < 2) return [told];
        return Each(message, told);
    }

    private static IReadOnlyList<IReadOnlyList<Mark>> Each(Message message, List<Mark> told)
    {
        var groups = Groups(message, told);
        var common = groups[0].TakeWhile(mark => mark is not DayMark).ToList();
        groups[0].RemoveRange(0, common.Count);
        return [.. groups.Select((group, i) => (IReadOnlyList<Mark>)[.. group, .. Missing(group, common, groups, i)])];
    }

    /// <summary>Its own marks of time, and what is told for another request and holds here too.</summary>
    private static List<Mark> Told(Message message, Region region)
    {
        var told = new List<Mark>();
        foreach (var mark in region.Marks)
            if (IsOfTime(mark)) told.Add(mark);
        if (region.Shared.Count > 0) AddShared(message, region, told);
        return told;
    }

    private static void AddShared(Message message, Region region, List<Mark> told)
    {
        var hasDay = told.Exists(mark => mark is DayMark or SeriesMark);
        if (!hasDay) told.AddRange(region.Shared.Where(mark => mark is DayMark or SeriesMark).Take(1));
        if (!told.Exists(mark => mark is TimeMark)) told.AddRange(region.Shared.OfType<TimeMark>().Where(time => !hasDay || Common.Holds(message, time)).Take(1));
        if (!told.Exists(mark => mark is DurationMark)) told.AddRange(region.Shared.OfType<DurationMark>().Where(minutes => Common.Holds(message, minutes)).Take(1));
    }

    private static bool IsOfTime(Mark mark) => mark is DayMark or WeekMark or AsideMark or TimeMark or DurationMark or SeriesMark or SeriesEndMark;

    /// <summary>A group begins with each day that is not an alternative to the one before.</summary>
    private static List<List<Mark>> Groups(Message message, List<Mark> told)
    {
        var groups = new List<List<Mark>> { new() };
        DayMark? last = null;
        foreach (var mark in told)
        {
            if (mark is DayMark day)
            {
                if (last is not null && !AreAlternatives(message, last, day)) groups.Add([]);
                last = day;
            }

            groups[^1].Add(mark);
        }

        return groups;
    }

    private static bool AreAlternatives(Message message, DayMark one, DayMark other) =>
        Enumerable.Range(one.Until, Math.Max(0, other.From - one.Until)).Any(at => message[at] is "of" or "or");

    /// <summary>A time or duration that stands before all days, or only with a later one, holds for every day.</summary>
    private static IEnumerable<Mark> Missing(List<Mark> group, List<Mark> common, List<List<Mark>> groups, int at)
    {
        if (!group.Exists(mark => mark is TimeMark))
            foreach (var mark in (common.OfType<TimeMark>().FirstOrDefault() ?? groups.Skip(at + 1).SelectMany(one => one.OfType<TimeMark>()).FirstOrDefault()) is { } time ? [time] : Array.Empty<Mark>())
                yield return mark;
        if (!group.Exists(mark => mark is DurationMark) && (common.Concat(groups.SelectMany(one => one)).OfType<DurationMark>().FirstOrDefault() is { } duration))
            yield return duration;
    }
}
